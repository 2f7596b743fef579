import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, asMyself, commandHeaders } from '../../api/client';
import { LanguageMenu } from '../../frame/language-menu';
import { useSession } from '../../frame/session';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, TextField } from '../../parts/fields';
import { Gate } from '../../parts/icon';
import { useTitle } from '../../parts/page-header';
import { languageNow } from '../../texts/i18n';
import { tongues } from './tongues';
import css from './redeem.module.css';

/** Of an account that is nobody yet: the code of its invitation, and what nobody else may tell of a person. */
export default function RedeemPage() {
  const { t } = useTranslation('entry');
  const session = useSession().data;
  const queries = useQueryClient();
  useTitle(t('redeem.title'));
  const username = session?.signedIn ? session.username : '';
  return (
    <div className={css.page}>
      <header className={css.top}>
        <Gate />
        <b>Caravanserai</b>
        <LanguageMenu />
        <form method="post" action="/auth/sign-out">
          <input type="hidden" name="csrfToken" value={session?.signedIn ? session.csrfToken : ''} />
          <button className={css.out}>{t('account.sign-out', { ns: 'frame' })}</button>
        </form>
      </header>
      <main>
        <h1>{t('redeem.title')}</h1>
        <p className={css.lead}>{t('redeem.lead', { username })}</p>
        <DraftForm
          name={`redeem.${username}`}
          initial={{ code: '', name: '', email: '', language: languageNow() as string }}
          submit={t('redeem.submit')}
          done={t('redeem.done')}
          send={(body, meta) => answerOf(api.POST('/api/contacts/invitations/redeem', { body: { ...body, email: body.email.trim() }, headers: { ...commandHeaders(meta), ...asMyself } }))}
          onDone={() => void queries.invalidateQueries({ queryKey: ['me'] })}
        >
          <TextField name="code" label={t('redeem.code')} hint={t('redeem.code.hint')} required maxLength={100} />
          <TextField name="name" label={t('redeem.name')} hint={t('redeem.name.hint')} autoComplete="name" required maxLength={200} />
          <TextField name="email" label={t('redeem.email')} hint={t('redeem.email.hint')} autoComplete="email" required maxLength={254} />
          <ChoiceField name="language" label={t('redeem.language')} hint={t('redeem.language.hint')} required options={tongues()} />
        </DraftForm>
        <p className={css.none}>{t('redeem.none')}</p>
      </main>
    </div>
  );
}
