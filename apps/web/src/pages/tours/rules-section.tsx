import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { judge, type DatesContext, type RuleVerdict } from './date-rules';
import { isStanding } from './itinerary';
import { RulesList } from './rules-list';
import type { Side } from './stop-actions';
import { calendarQuery, type Stop } from './touring';
import { todayAt, type Bench } from './use-bench';

/** What this reader knows that decides about dates of the tour, without the stop itself. */
export function useDatesContext(bench: Bench, { id, spaceId, zone, side }: { id: string | null; spaceId: string | undefined; zone: string; side: Side | null }): DatesContext | null {
  const calendar = useQuery({ ...calendarQuery(spaceId ?? ''), enabled: side === 'host' && spaceId !== undefined }).data;
  if (!bench.offer) return null;
  return {
    terms: bench.offer,
    rules: bench.rules,
    turnaroundDays: bench.turnaroundDays,
    others: bench.tour.stops.filter((stop) => stop.id !== id && isStanding(stop) && stop.state !== 'contract-lapsed'),
    calendar: calendar?.items.filter(({ stopId, tourId }) => stopId !== id && tourId !== bench.tour.id) ?? null,
    today: todayAt({ zone }, bench.now),
  };
}

/** The rules on the dates of a stop as they stand. */
export function RulesSection({ bench, stop, side }: { bench: Bench; stop: Stop; side: Side | null }) {
  const { t } = useTranslation('tours');
  const context = useDatesContext(bench, { id: stop.id, spaceId: stop.spaceId, zone: stop.zone, side });
  if (!context) return null;
  // Whether the dates lie ahead was asked when they were held.
  const verdicts = judge(stop, context).filter(({ rule }) => rule !== 'ahead');
  return (
    <section>
      <h3>
        {t('rules')} <span>{countOf(verdicts, t as never)}</span>
      </h3>
      <RulesList verdicts={verdicts} bench={bench} />
    </section>
  );
}

type Words = (key: string, options: object) => string;

export function countOf(verdicts: readonly RuleVerdict[], t: Words): string {
  const count = (verdict: RuleVerdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length;
  return [
    t('rules.hold', { count: count('holds') }),
    ...(count('breaks') > 0 ? [t('rules.break', { count: count('breaks') })] : []),
    ...(count('behind') > 0 ? [t('rules.behind', { count: count('behind') })] : []),
  ].join(', ');
}
