import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { useOrganisationName } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { Chip } from '../../parts/chip';
import { LifecycleTrack } from '../../parts/lifecycle-track';
import { ObjectHeader } from '../../parts/object-header';
import { Range } from '../../parts/when';
import { CalendarSection } from './calendar-section';
import { ConditionsSection } from './conditions-section';
import { IncidentsSection } from './incidents-section';
import { LegsSection } from './legs-section';
import { MissingSection } from './missing-section';
import { PapersSection } from './papers-section';
import { PublicSection } from './public-section';
import { leadingStep, stayQuery, WAY, type Side, type Stay } from './road';
import css from './road.module.css';
import { StayActions } from './stay-actions';
import { toneOfStay } from './stay-chip';

/** One confirmed stop on its way: what the next step waits for stands above everything that belongs to it. */
export function StayPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const stay = useQuery(stayQuery(id));
  if (stay.error && !stay.data) return <ErrorPage error={stay.error} reset={() => void stay.refetch()} />;
  return stay.data ? <Shown stay={stay.data} /> : <PageShape />;
}

function Shown({ stay }: { stay: Stay }) {
  const { t } = useTranslation('road');
  const { organisation } = useActing();
  const side: Side | null = organisation?.id === stay.organiserId ? 'organiser' : organisation?.id === stay.hostId ? 'host' : null;
  const step = leadingStep(stay);
  const ours = step !== null && step.actor === side;
  const other = useOrganisationName(side === 'organiser' ? stay.hostId : stay.organiserId);
  const must = step === null ? { who: 'none' as const, what: t('must.none') } : { who: ours ? ('us' as const) : ('them' as const), name: other, what: t(`do.${step.step as 'pack'}`) };
  const known = (WAY as readonly string[]).includes(stay.state);
  const track = WAY.map((state) => ({ state, label: t(`state.${state}`) }));
  return (
    <div className="wide sheet">
      <ObjectHeader
        crumb={{ to: `/tours/${stay.tourId}?stop=${stay.id}`, label: t('crumb.tour'), note: <Range start={stay.opening} end={stay.closing} zone={stay.zone} /> }}
        title={stay.title}
        state={<Chip tone={toneOfStay(stay.state)}>{t(`state.${stay.state}`)}</Chip>}
        must={must}
        actions={<StayActions stay={stay} side={side} />}
        track={known && <LifecycleTrack steps={track} now={stay.state} mustAct={ours ? 'us' : 'them'} />}
      />
      <div className={css.body}>
        <MissingSection stay={stay} side={side} />
        <LegsSection stay={stay} side={side} />
        <PapersSection stay={stay} side={side} />
        <CalendarSection stay={stay} />
        <ConditionsSection stay={stay} />
        <IncidentsSection stay={stay} side={side} />
        <PublicSection stay={stay} side={side} />
      </div>
    </div>
  );
}
