import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { tongues } from '../redeem/tongues';
import { officeQuery, partnerName, partnerQuery } from './directory';
import { startOfDay } from './instants';
import { LetterFields } from './letter-fields';
import { officeTitle } from './office-words';
import css from './contacts.module.css';

const LETTER = { issuer: '', reference: '', dated: '', language: 'en', sha256: '' };

/** The authority names somebody for a seat, with its letter. */
export function DesignatePage() {
  const t = useWords('people');
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id: string };
  const office = useQuery(officeQuery(id));
  const partner = useQuery({ ...partnerQuery(office.data?.partner ?? ''), enabled: office.isSuccess });
  const error = office.error ?? partner.error;
  if (error) return <ErrorPage error={error} reset={() => void office.refetch()} />;
  if (!office.data || !partner.data) return <PageShape />;
  const { timeZone, theme } = office.data;
  const title = officeTitle(t, partnerName(partner.data), theme);
  return (
    <div className="read">
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to={`/people/offices/${id}`}>
          <Icon name="back" size={12} /> {title}
        </Link>
      </p>
      <PageHeader title={t('designate')} lead={t('designate.lead')} />
      <DraftForm
        name={`office/${id}/designation`}
        initial={{ nominee: { name: '', email: '', language: languageNow() as string, phone: '' }, rank: '0', validFrom: todayIn(timeZone), validTo: '', letter: LETTER }}
        submit={t('designate.submit')}
        done={t('done.submitted')}
        changes={[['designations'], ['offices']]}
        check={({ nominee, letter, validFrom }) => [
          ...(nominee.name.trim() ? [] : [{ field: 'nominee.name', reason: t('fault.name') }]),
          ...(nominee.email.includes('@') ? [] : [{ field: 'nominee.email', reason: t('fault.email') }]),
          ...(validFrom ? [] : [{ field: 'validFrom', reason: t('fault.from') }]),
          ...(letter.issuer.trim() ? [] : [{ field: 'letter.issuer', reason: t('fault.issuer') }]),
          ...(letter.reference.trim() ? [] : [{ field: 'letter.reference', reason: t('fault.reference') }]),
          ...(letter.dated ? [] : [{ field: 'letter.dated', reason: t('fault.dated') }]),
          ...(letter.sha256 ? [] : [{ field: 'letter.sha256', reason: t('fault.scan') }]),
        ]}
        send={({ nominee: { phone, ...nominee }, rank, validFrom, validTo, letter }, meta) =>
          answerOf(
            api.POST('/api/contacts/offices/{id}/designations', {
              params: { path: { id } },
              body: { nominee: { ...nominee, email: nominee.email.trim(), ...(phone && { phone }) }, rank: Number(rank), validFrom: startOfDay(validFrom, timeZone), ...(validTo && { validTo: startOfDay(validTo, timeZone) }), letter } as never,
              headers: commandHeaders(meta),
            }),
          )
        }
        onDone={(answer) => go(`/people/designations/${(answer as { id: string }).id}`)}
        cancel={() => go(`/people/offices/${id}`)}
      >
        <fieldset className={css.group}>
          <legend>{t('nominee')}</legend>
          <p className="small dim">{t('nominee.hint')}</p>
          <TextField name="nominee.name" label={t('me.name')} required maxLength={200} />
          <TextField name="nominee.email" label={t('me.email')} required maxLength={254} />
          <div className={css.two}>
            <ChoiceField name="nominee.language" label={t('me.language')} required options={tongues()} />
            <TextField name="nominee.phone" label={t('me.phone')} hint={t('me.phone.hint')} maxLength={16} />
          </div>
        </fieldset>
        <fieldset className={css.group}>
          <legend>{t('seat')}</legend>
          <ChoiceField name="rank" label={t('seat')} required options={[0, 1, 2, 3, 4].map((rank) => ({ value: String(rank), label: t(rank === 0 ? 'rank.principal' : 'rank.alternate', { rank }) }))} />
          <div className={css.two}>
            <DayField name="validFrom" label={t('seat.from')} hint={t('seat.from.hint', { zone: timeZone })} required />
            <DayField name="validTo" label={t('seat.to')} hint={t('seat.to.hint')} />
          </div>
        </fieldset>
        <LetterFields at="letter." />
      </DraftForm>
    </div>
  );
}
