import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { Chip } from '../../parts/chip';
import { DraftForm } from '../../parts/draft-form';
import { EmptyState } from '../../parts/empty-state';
import { ChoiceField, DayField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { officesQuery, partnerName, partnerQuery, type Office, type Partner } from './directory';
import { HolderWords, OfficeChip, officeTitle } from './office-words';
import { Facts } from './facts';
import css from './contacts.module.css';

/** A partner: who may name its points of contact, who they are, and where the reference data are from. */
export function PartnerPage() {
  const t = useWords('people');
  const { code } = useParams({ strict: false }) as { code: string };
  const { administrator } = useActing();
  const partner = useQuery(partnerQuery(code));
  const offices = useQuery(officesQuery(code));
  const error = partner.error ?? offices.error;
  if (error) return <ErrorPage error={error} reset={() => void Promise.all([partner.refetch(), offices.refetch()])} />;
  if (!partner.data || !offices.data) return <PageShape />;
  const name = partnerName(partner.data);
  return (
    <div className="read">
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to="/people">
          <Icon name="back" size={12} /> {t('tab.partners')}
        </Link>
      </p>
      <PageHeader title={name} lead={Object.values(partner.data.names).filter((one, index, all) => one !== name && all.indexOf(one) === index).join(' · ')} />
      <div className={css.twoColumns}>
        <div>
          <h2>{t('offices')}</h2>
          {offices.data.length === 0 && <EmptyState icon="people" title={t('office.no')} hint={t('office.no.hint')} />}
          {offices.data.map((office) => (
            <OfficeCard key={office.id} office={office} partner={name} />
          ))}
          <p className={css.after}>
            <Link to={`/people/organisations?partner=${code}`}>{t('partner.organisations', { name })}</Link>
          </p>
          {administrator && <OpenOffice code={code} />}
        </div>
        <aside>
          <Entry partner={partner.data} />
          {administrator && <Administer partner={partner.data} />}
        </aside>
      </div>
    </div>
  );
}

function OfficeCard({ office, partner }: { office: Office; partner: string }) {
  const t = useWords('people');
  return (
    <article className={`card ${css.office}`}>
      <div className={css.line}>
        <Link className="plain" to={`/people/offices/${office.id}`}>
          <b>{officeTitle(t, partner, office.theme)}</b>
        </Link>
        <OfficeChip status={office.status} />
      </div>
      <p>
        <HolderWords office={office} />
        {office.holder?.since && (
          <span className="dim">
            {' '}
            · {t('since')} <When at={office.holder.since.slice(0, 10)} weekday={false} />
          </span>
        )}
        {office.vacantSince && (
          <span className="dim">
            {' '}
            · {t('vacant-since')} <When at={office.vacantSince.slice(0, 10)} weekday={false} />
          </span>
        )}
      </p>
      <p>
        <a href={`mailto:${office.mailbox}`}>{office.mailbox}</a>
      </p>
    </article>
  );
}

function Entry({ partner }: { partner: Partner }) {
  const t = useWords('people');
  const authority = useOrganisationName(partner.authorityOrganisationId);
  const rows = [
    [t('authority'), partner.authorityOrganisationId ? <Link to={`/people/organisations/${partner.authorityOrganisationId}`}>{authority}</Link> : <span className="dimmer">{t('authority.none')}</span>],
    [t('side'), t(`side.${partner.side}`)],
    [t('group'), t(`group.${partner.coordinationGroup}`)],
    [t('admitted'), <When key="on" at={partner.admittedOn} weekday={false} />],
    [t('participation'), <>{partner.participation === 'suspended' ? <Chip tone="madder">{t('participation.suspended')}</Chip> : t('participation.participating')} <span className="dim">{t('since')} <When at={partner.participationSince} weekday={false} /></span><small>{partner.participationSource}</small></>],
    [t('zone'), partner.timeZone ?? t('zone.several')],
  ] as const;
  return (
    <>
      <Facts rows={rows} />
      <p className={css.source}>
        {t('source', { source: partner.source })} <When at={partner.asOf} weekday={false} />
      </p>
    </>
  );
}

function Administer({ partner }: { partner: Partner }) {
  const t = useWords('people');
  const { code, version } = partner;
  const path = { params: { path: { code } } };
  return (
    <>
      <details className={css.fold}>
        <summary>{t('authority.assign')}</summary>
        <DraftForm name={`partner/${code}/authority`} initial={{ organisationId: partner.authorityOrganisationId ?? '' }} version={version} submit={t('authority.assign.submit')} done={t('done.authority')} changes={[['partners']]} send={({ organisationId }, meta) => answerOf(api.PUT('/api/contacts/partners/{code}/authority', { ...path, body: { organisationId: organisationId.trim() }, headers: commandHeaders(meta) }))}>
          <TextField name="organisationId" label={t('organisation.id')} hint={t('organisation.id.hint')} required maxLength={36} />
        </DraftForm>
      </details>
      <details className={css.fold}>
        <summary>{t('participation.change')}</summary>
        <DraftForm
          name={`partner/${code}/participation`}
          initial={{ participation: partner.participation as string, since: partner.participationSince, source: '' }}
          version={version}
          submit={t('participation.submit')}
          done={t('done.participation')}
          changes={[['partners']]}
          send={(body, meta) => answerOf(api.PUT('/api/contacts/partners/{code}/participation', { ...path, body: body as never, headers: commandHeaders(meta) }))}
        >
          <ChoiceField name="participation" label={t('participation')} required options={['participating', 'suspended'].map((value) => ({ value, label: t(`participation.${value}`) }))} />
          <DayField name="since" label={t('since-day')} required />
          <TextField name="source" label={t('decision')} hint={t('decision.hint')} required maxLength={300} />
        </DraftForm>
      </details>
    </>
  );
}

function OpenOffice({ code }: { code: string }) {
  const t = useWords('people');
  return (
    <details className={css.fold}>
      <summary>{t('office.open')}</summary>
      <DraftForm
        name={`office/${code}/open`}
        initial={{ theme: '', mailbox: '', timeZone: '', languages: 'en' }}
        submit={t('office.open.submit')}
        done={t('done.office-opened')}
        changes={[['offices']]}
        send={({ theme, languages, ...body }, meta) => answerOf(api.POST('/api/contacts/offices', { body: { ...body, partner: code, languages: languages.split(/[\s,]+/).filter(Boolean), ...(theme && { theme }) }, headers: commandHeaders(meta) }))}
      >
        <TextField name="theme" label={t('theme')} hint={t('theme.hint')} maxLength={50} />
        <TextField name="mailbox" label={t('mailbox')} hint={t('mailbox.hint')} required maxLength={254} />
        <TextField name="timeZone" label={t('zone')} hint={t('zone.hint')} required maxLength={60} />
        <TextField name="languages" label={t('languages')} hint={t('languages.hint')} required maxLength={200} />
      </DraftForm>
    </details>
  );
}
