import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { useMe } from '../../frame/session';
import { ActionBar } from '../../parts/action-bar';
import { StateChip } from '../../parts/chip';
import { DraftForm } from '../../parts/draft-form';
import { DayField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { LifecycleTrack, type TrackStep } from '../../parts/lifecycle-track';
import { ObjectHeader } from '../../parts/object-header';
import { Story, type StoryEvent } from '../../parts/story';
import { When } from '../../parts/when';
import { useWords, type Words } from '../../texts/use-words';
import { designationQuery, officeQuery, partnerName, partnerQuery, shortRef, type Designation, type Letter } from './directory';
import { startOfDay } from './instants';
import { officeTitle } from './office-words';
import { useDesignationActions } from './use-designation-actions';
import { Facts } from './facts';
import css from './contacts.module.css';

const WAY = ['submitted', 'verifying', 'confirmed', 'active', 'ended'];
const OFF: Readonly<Record<string, string>> = { returned: 'verifying', suspended: 'active', rejected: 'confirmed', cancelled: 'confirmed' };

/** One designation from the letter to the end of office. */
export function DesignationPage() {
  const t = useWords('people');
  const me = useMe();
  const { id } = useParams({ strict: false }) as { id: string };
  const designation = useQuery(designationQuery(id));
  const office = useQuery({ ...officeQuery(designation.data?.officeId ?? ''), enabled: designation.isSuccess });
  const partner = useQuery({ ...partnerQuery(office.data?.partner ?? ''), enabled: office.isSuccess });
  const actions = useDesignationActions(designation.data, partner.data?.authorityOrganisationId ?? null);
  const error = designation.error ?? office.error ?? partner.error;
  if (error) return <ErrorPage error={error} reset={() => void designation.refetch()} />;
  if (!designation.data || !office.data || !partner.data) return <PageShape />;
  const one = designation.data;
  const isOwn = one.personRef === me.id;
  const name = partnerName(partner.data);
  const ours = actions.some(({ because }) => !because);
  return (
    <>
      <ObjectHeader
        crumb={{ to: `/people/offices/${one.officeId}`, label: officeTitle(t, name, office.data.theme), note: t('designation') }}
        title={t(one.rank === 0 ? 'designation.principal' : 'designation.alternate', { partner: name, rank: one.rank })}
        state={<StateChip state={one.status} mustAct={ours ? 'us' : 'them'} />}
        must={{ who: 'none', what: t(`designation.now.${one.status}`, { reason: one.endReason ? t(`end.${one.endReason}`) : '' }) }}
        actions={actions.length > 0 ? <ActionBar actions={actions} version={one.version} changes={[['designations'], ['offices']]} /> : undefined}
        track={<LifecycleTrack steps={stepsOf(one)} now={one.status} mustAct={ours ? 'us' : 'them'} broken={['rejected', 'cancelled', 'suspended'].includes(one.status)} />}
      />
      <div className="read">
        <div className={css.twoColumns}>
          <div>
            <Seat one={one} isOwn={isOwn} t={t} />
            <h2 className={css.after}>{t('letters')}</h2>
            {one.letters?.toReversed().map((letter, index) => <LetterCard key={letter.id} letter={letter} isLast={index === 0} />)}
            {isOwn && one.status === 'active' && <Absence id={id} zone={office.data.timeZone} version={one.version} />}
          </div>
          <aside>
            <h2>{t('story')}</h2>
            <Story events={storyOf(one, t)} />
          </aside>
        </div>
      </div>
    </>
  );
}

function stepsOf(one: Designation): TrackStep[] {
  const at: Readonly<Record<string, string | null>> = { submitted: one.submittedAt, confirmed: one.confirmedAt, active: one.activatedAt, suspended: one.suspendedAt, ended: one.endedAt, rejected: one.endedAt, cancelled: one.endedAt };
  const place = OFF[one.status];
  const way = place === undefined ? WAY : WAY.map((state) => (state === place ? one.status : state));
  return (['rejected', 'cancelled'].includes(one.status) ? way.slice(0, way.indexOf(one.status) + 1) : way).map((state) => ({ state, at: at[state] ?? null }));
}

function Seat({ one, isOwn, t }: { one: Designation; isOwn: boolean; t: Words }) {
  const rows = [
    [t('mandates.person'), isOwn ? t('you') : <code title={one.personRef}>{shortRef(one.personRef)}</code>],
    [t('seat'), t(one.rank === 0 ? 'rank.principal' : 'rank.alternate', { rank: one.rank })],
    [t('seat.from'), <When key="from" at={one.validFrom} plain />],
    [t('seat.to'), one.validTo ? <When key="to" at={one.validTo} plain /> : t('open-end')],
    [t('name-public'), t(one.namePublished ? 'yes' : 'no')],
  ] as const;
  return (
    <>
      <Facts rows={rows} />
      {!isOwn && <p className={css.source}>{t('ref.explained')}</p>}
    </>
  );
}

function LetterCard({ letter, isLast }: { letter: Letter; isLast: boolean }) {
  const t = useWords('people');
  return (
    <article className={`card ${css.office}`}>
      <div className={css.line}>
        <b>{letter.issuer}</b>
        {letter.verifiedAt ? (
          <span className="t-jade small">
            <Icon name="check" /> {t(`method.${letter.verificationMethod}`)}
          </span>
        ) : (
          isLast && <span className="dim small">{t('letter.unverified')}</span>
        )}
      </div>
      <p>
        {letter.reference} · <When at={letter.dated} weekday={false} />
      </p>
      <p className={css.hash}>
        SHA-256 <code>{letter.sha256}</code>
      </p>
    </article>
  );
}

function storyOf(one: Designation, t: Words): StoryEvent[] {
  const events: readonly (readonly [string, string | null])[] = [
    ['submitted', one.submittedAt],
    ['confirmed', one.confirmedAt],
    ['activated', one.activatedAt],
    ['suspended', one.suspendedAt],
    ['ended', one.endedAt],
  ];
  return events.flatMap(([name, at]) => (at === null ? [] : [{ id: name, at, text: t(`story.${name}`, { reason: one.endReason ? t(`end.${one.endReason}`) : '' }) }])).toReversed();
}

/** Announced leave: the next alternate answers meanwhile. */
function Absence({ id, zone, version }: { id: string; zone: string; version: number }) {
  const t = useWords('people');
  return (
    <details className={css.fold}>
      <summary>{t('absence')}</summary>
      <DraftForm
        name={`designation/${id}/absence`}
        initial={{ from: '', to: '' }}
        version={version}
        submit={t('absence.submit')}
        done={t('done.absence')}
        changes={[['offices'], ['designations']]}
        check={({ from, to }) => (from && to && from < to ? [] : [{ field: 'to', reason: t('fault.absence') }])}
        send={({ from, to }, meta) => answerOf(api.POST('/api/contacts/designations/{id}/absences', { params: { path: { id } }, body: { from: startOfDay(from, zone), to: startOfDay(to, zone) }, headers: commandHeaders(meta) }))}
      >
        <div className={css.two}>
          <DayField name="from" label={t('absence.from')} required />
          <DayField name="to" label={t('absence.to')} hint={t('absence.to.hint')} required />
        </div>
      </DraftForm>
    </details>
  );
}
