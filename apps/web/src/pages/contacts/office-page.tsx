import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders, isRefusal } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { useMe } from '../../frame/session';
import { ActionBar, type ObjectAction } from '../../parts/action-bar';
import { Chip, StateChip } from '../../parts/chip';
import { DraftForm } from '../../parts/draft-form';
import { TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { opensForm } from '../../parts/object-action';
import { ObjectHeader } from '../../parts/object-header';
import { timeInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { designationsQuery, officeQuery, partnerName, partnerQuery, shortRef, type DesignationListed, type Office } from './directory';
import { HolderWords, OfficeChip, officeTitle } from './office-words';
import { Facts } from './facts';
import css from './contacts.module.css';

const languageWord = (tag: string): string => new Intl.DisplayNames([languageNow()], { type: 'language' }).of(tag) ?? tag;

/** An office: how to reach it, who answers now, who stands in, who comes next. */
export function OfficePage() {
  const t = useWords('people');
  const go = useGo();
  const me = useMe();
  const { id } = useParams({ strict: false }) as { id: string };
  const { organisation, powers, administrator } = useActing();
  const office = useQuery(officeQuery(id));
  const partner = useQuery({ ...partnerQuery(office.data?.partner ?? ''), enabled: office.isSuccess });
  const designates = powers.includes('designate') && partner.data?.authorityOrganisationId === organisation?.id;
  const seats = useQuery({ ...designationsQuery(id), enabled: partner.isSuccess && (designates || administrator) });
  const error = office.error ?? partner.error;
  if (error) return <ErrorPage error={error} reset={() => void Promise.all([office.refetch(), partner.refetch()])} />;
  if (!office.data || !partner.data) return <PageShape />;
  const name = partnerName(partner.data);
  const isHolder = seats.data?.some(({ personRef, status }) => personRef === me.id && status === 'active') ?? false;
  const actions: ObjectAction[] = [
    ...(designates ? [{ name: 'designate', label: t('designate'), primary: true, ...opensForm(() => go(`/people/offices/${id}/designate`)) }] : []),
    ...(designates || isHolder || !administrator
      ? [{ name: 'confirm-details', label: t('confirm-details'), because: designates || isHolder ? null : t('because.confirm-details'), ask: { text: t('confirm-details.ask', { mailbox: office.data.mailbox }) }, done: t('done.details'), send: (_: unknown, meta: Parameters<ObjectAction['send']>[1]) => answerOf(api.POST('/api/contacts/offices/{id}/confirm-details', { params: { path: { id } }, headers: commandHeaders(meta) })) } satisfies ObjectAction]
      : []),
  ];
  return (
    <>
      <ObjectHeader
        crumb={{ to: `/people/partners/${office.data.partner}`, label: name, note: t('office') }}
        title={officeTitle(t, name, office.data.theme)}
        state={
          <>
            <OfficeChip status={office.data.status} />
            {office.data.flags.map((flag) => (
              <Chip key={flag} tone={flag === 'unattended' ? 'madder' : 'us'}>{t(`flag.${flag}`)}</Chip>
            ))}
          </>
        }
        actions={actions.length > 0 ? <ActionBar actions={actions} version={office.data.version} changes={[['offices']]} /> : undefined}
      />
      <div className="read">
        <div className={css.twoColumns}>
          <div>
            <Reach office={office.data} />
            {(designates || administrator) && <Seats seats={seats.data ?? []} error={seats.error} again={() => void seats.refetch()} />}
          </div>
          <aside>{(designates || administrator) && <Change office={office.data} />}</aside>
        </div>
      </div>
    </>
  );
}

function Reach({ office }: { office: Office }) {
  const t = useWords('people');
  const rows = [
    [t('holder'), <><HolderWords office={office} />{office.holder?.since && <small>{t('since')} <When at={office.holder.since.slice(0, 10)} weekday={false} /></small>}{office.vacantSince && <small>{t('vacant-since')} <When at={office.vacantSince.slice(0, 10)} weekday={false} /></small>}</>],
    [t('mailbox'), <a key="mail" href={`mailto:${office.mailbox}`}>{office.mailbox}</a>],
    [t('zone'), <>{office.timeZone} <span className="dim">{t('now-there', { time: timeInWords(new Date().toISOString(), office.timeZone) })}</span></>],
    [t('languages'), office.languages.map(languageWord).join(', ')],
    [t('details-confirmed'), office.detailsConfirmedAt ? <When key="at" at={office.detailsConfirmedAt} plain /> : <span className="t-saffron"><Icon name="glass" /> {t('details-never')}</span>],
    [t('holders-so-far'), String(office.holdersSoFar)],
  ] as const;
  return <Facts rows={rows} />;
}

/** Everybody who is, was or will be in a seat; their names stay with the directory. */
function Seats({ seats, error, again }: { seats: readonly DesignationListed[]; error: unknown; again: () => void }) {
  const t = useWords('people');
  const me = useMe();
  if (error !== null && !isRefusal(error, 'not-permitted')) return <p>{t('seats.error')} <Button size="compact-sm" onClick={again}>{t('again')}</Button></p>;
  return (
    <section className={css.after}>
      <h2>{t('seats')}</h2>
      {seats.length === 0 ? (
        <p className="dim">{t('seats.none')}</p>
      ) : (
        <ul className={css.partners}>
          {seats.toReversed().map((seat) => (
            <li key={seat.id}>
              <div>
                <Link className="plain" to={`/people/designations/${seat.id}`}>
                  <b>{t(seat.rank === 0 ? 'rank.principal' : 'rank.alternate', { rank: seat.rank })}</b> {seat.personRef === me.id ? t('you') : <code title={seat.personRef}>{shortRef(seat.personRef)}</code>}
                </Link>
                <small>
                  {t('from')} <When at={seat.validFrom.slice(0, 10)} weekday={false} /> {seat.validTo ? <>{t('to')} <When at={seat.validTo.slice(0, 10)} weekday={false} /></> : t('open-end')}
                </small>
              </div>
              <StateChip state={seat.status} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ office }: { office: Office }) {
  const t = useWords('people');
  return (
    <details className={css.fold}>
      <summary>{t('office.change')}</summary>
      <DraftForm
        name={`office/${office.id}`}
        initial={{ mailbox: office.mailbox, timeZone: office.timeZone, languages: office.languages.join(', ') }}
        version={office.version}
        submit={t('office.change.submit')}
        done={t('done.office')}
        changes={[['offices']]}
        send={({ languages, ...body }, meta) => answerOf(api.PUT('/api/contacts/offices/{id}', { params: { path: { id: office.id } }, body: { ...body, languages: languages.split(/[\s,]+/).filter(Boolean) }, headers: commandHeaders(meta) }))}
      >
        <TextField name="mailbox" label={t('mailbox')} hint={t('mailbox.hint')} required maxLength={254} />
        <TextField name="timeZone" label={t('zone')} hint={t('zone.hint')} required maxLength={60} />
        <TextField name="languages" label={t('languages')} hint={t('languages.hint')} required maxLength={200} />
      </DraftForm>
    </details>
  );
}
