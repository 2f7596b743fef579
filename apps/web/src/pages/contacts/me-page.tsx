import { useQuery } from '@tanstack/react-query';
import { answerOf, api, asMyself, commandHeaders } from '../../api/client';
import { useOrganisationName } from '../../frame/organisations';
import { useMe, type Me } from '../../frame/session';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, TextField } from '../../parts/fields';
import { ActionBar } from '../../parts/action-bar';
import { Money, type Amount } from '../../parts/money';
import { PageHeader } from '../../parts/page-header';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { tongues } from '../redeem/tongues';
import { AreaTabs } from './area-tabs';
import { RowAction } from './row-action';
import css from './contacts.module.css';

interface OwnMandate {
  readonly id: string;
  readonly organisationId: string;
  readonly power: string;
  readonly validTo: string | null;
  readonly limit?: Amount | null;
}

/** What the directory holds of oneself: to change it, to see by which rights one acts, and to be forgotten. */
export function MePage() {
  const t = useWords('people');
  const me = useMe() as Me;
  const own = useQuery({ queryKey: ['me', 'own'], queryFn: async () => (await answerOf(api.GET('/api/contacts/me', { headers: asMyself }))), initialData: me }).data;
  return (
    <div className="read">
      <PageHeader title={t('tab.me')} lead={t('me.lead')} />
      <AreaTabs />
      <div className={css.twoColumns}>
        <div>
          <DraftForm
            name="me"
            initial={{ name: own.displayName, email: own.email, language: own.language, phone: own.phone ?? '' }}
            version={own.version}
            submit={t('me.submit')}
            done={t('done.me')}
            changes={[['me']]}
            send={({ phone, ...body }, meta) => answerOf(api.PUT('/api/contacts/me', { body: { ...body, ...(phone.trim() && { phone: phone.replace(/\s/g, '') }) } as never, headers: { ...commandHeaders(meta), ...asMyself } }))}
          >
            <TextField name="name" label={t('me.name')} autoComplete="name" required maxLength={200} />
            <TextField name="email" label={t('me.email')} autoComplete="email" required maxLength={254} />
            <ChoiceField name="language" label={t('me.language')} required options={tongues()} />
            <TextField name="phone" label={t('me.phone')} hint={t('me.phone.hint')} autoComplete="tel" maxLength={20} />
          </DraftForm>
        </div>
        <aside>
          <h2>{t('me.mandates')}</h2>
          <ul className={css.partners}>
            {(own.mandates).map((mandate) => <OwnMandateLine key={mandate.id} mandate={mandate} />)}
          </ul>
          <h2 className={css.after}>{t('me.accounts')}</h2>
          <ul className={css.partners}>
            {own.accounts?.map(({ id, issuer, linkedAt }) => (
              <li key={id}>
                <div className={css.wrap}>
                  {issuer}
                  <small>
                    {t('since')} <When at={linkedAt} plain />
                  </small>
                </div>
                {own.accounts.length > 1 && (
                  <RowAction of={issuer} changes={[['me']]} action={{ name: 'unlink', label: t('unlink'), danger: true, ask: { text: t('unlink.ask') }, done: t('done.unlinked'), send: (_, meta) => answerOf(api.POST('/api/contacts/accounts/{id}/unlink', { params: { path: { id } }, headers: { ...commandHeaders(meta), ...asMyself } })) }} />
                )}
              </li>
            ))}
          </ul>
          <h2 className={css.after}>{t('erase')}</h2>
          <p className="dim">{t('erase.text')}</p>
          <div className={css.eraseBar}>
            <ActionBar
              version={own.version}
              actions={[
                {
                  name: 'erase', label: t('erase.do'), danger: true,
                  ask: { text: t('erase.ask') },
                  send: async (_, meta) => {
                    await answerOf(api.POST('/api/contacts/people/{ref}/erase', { params: { path: { ref: own.id } }, headers: { ...commandHeaders(meta), ...asMyself } }));
                    location.assign('/');
                  },
                },
              ]}
            />
          </div>
        </aside>
      </div>
    </div>
  );
}

function OwnMandateLine({ mandate }: { mandate: OwnMandate }) {
  const t = useWords('people');
  const name = useOrganisationName(mandate.organisationId);
  return (
    <li>
      <div>
        <b>{t(`power.${mandate.power}`)}</b>
        <small>
          {name}
          {mandate.validTo && <> · {t('to')} <When at={mandate.validTo.slice(0, 10)} weekday={false} /></>}
        </small>
      </div>
      {mandate.power === 'sign' && <span className="small">{mandate.limit ? <Money amount={mandate.limit} /> : t('unlimited')}</span>}
    </li>
  );
}
