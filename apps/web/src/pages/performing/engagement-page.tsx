import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { useOrganisationName } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { Chip } from '../../parts/chip';
import { LifecycleTrack } from '../../parts/lifecycle-track';
import { ObjectHeader } from '../../parts/object-header';
import { Range } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { DealSection } from './deal-section';
import { EngagementActions } from './engagement-actions';
import { FindingsSection } from './findings-section';
import { MissingSection } from './missing-section';
import { type Engagement, engagementQuery, leadingStep, type Side, toneOf, WAY } from './performing';
import css from './performing.module.css';
import { RecordsSection } from './records-section';
import { RiderSection } from './rider-section';
import { SettlementSection } from './settlement-section';
import { TravelSection } from './travel-section';

/** One run of performances: what the next step waits for stands above the deal, the rider, the papers and the account. */
export function EngagementPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const engagement = useQuery(engagementQuery(id));
  if (engagement.error && !engagement.data) return <ErrorPage error={engagement.error} reset={() => void engagement.refetch()} />;
  return engagement.data ? <Shown engagement={engagement.data} /> : <PageShape />;
}

function Shown({ engagement }: { engagement: Engagement }) {
  const t = useWords('performing');
  const { organisation } = useActing();
  const side: Side | null = organisation?.id === engagement.organiserId ? 'organiser' : organisation?.id === engagement.hostId ? 'host' : null;
  const step = leadingStep(engagement);
  const ours = step !== null && (step.side === side || (step.side === 'party' && side !== null));
  const other = useOrganisationName(side === 'organiser' ? engagement.hostId : engagement.organiserId);
  const must = step === null ? { who: 'none' as const, what: t('must.none') } : { who: ours ? ('us' as const) : ('them' as const), name: other, what: t(`do.${step.step}`), by: engagement.state === 'hold' ? engagement.holdExpiresAt : null };
  const known = (WAY as readonly string[]).includes(engagement.state);
  const rank = engagement.rank === null ? '' : ` ${engagement.rank}`;
  return (
    <div className="wide">
      <ObjectHeader
        crumb={{ to: '/tours/engagements', label: t('title'), note: <Range start={engagement.firstDay} end={engagement.dayAfter} zone={engagement.zone} /> }}
        title={`${engagement.title}, ${engagement.spaceName}`}
        state={<Chip tone={toneOf(engagement.state)}>{t(`state.${engagement.state}`)}{rank}</Chip>}
        must={must}
        actions={<EngagementActions engagement={engagement} side={side} />}
        track={known && <LifecycleTrack steps={WAY.map((state) => ({ state, label: t(`state.${state}`) }))} now={engagement.state} mustAct={ours ? 'us' : 'them'} />}
      />
      <div className={css.body}>
        <MissingSection engagement={engagement} />
        <DealSection engagement={engagement} side={side} />
        <RiderSection engagement={engagement} side={side} />
        <TravelSection engagement={engagement} side={side} />
        <FindingsSection engagement={engagement} />
        <RecordsSection engagement={engagement} side={side} />
        <SettlementSection engagement={engagement} side={side} />
      </div>
    </div>
  );
}
