import { daysBetween, type IsoDate } from './calendar';
import { greatCircleKm } from './great-circle';

/** WGS 84, in whole millionths of a degree. */
export interface EarthPoint {
  readonly latitudeMicrodegrees: number;
  readonly longitudeMicrodegrees: number;
}

/** A stop as a source tells it: `end` is the day after the last one, null where nobody told it; so is `point`. */
export interface ItineraryStop {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly point: EarthPoint | null;
}

/** How fast one set can be taken down, moved and hung: so many days whatever the way, and one more for each so many kilometres begun. */
export interface Pace {
  readonly baseDays: number;
  readonly kmPerDay: number;
}

/** The figures of the ten-city example by which searches for routes are tried: 7 days, all in, and 600 km a day. An assumption about the past, not a fact of it. */
export const usualPace: Pace = { baseDays: 7, kmPerDay: 600 };

export const passageVerdicts = ['possible', 'impossible', 'overlap', 'unknown'] as const;
export type PassageVerdict = (typeof passageVerdicts)[number];

/** What lies between two stops. */
export interface Way {
  /** From the last day here to the first day there, as posters count: 3 May to 4 May is 1, the same day 0, and below that both were open at once. */
  readonly gapDays: number | null;
  /** Whole kilometres of the great circle. */
  readonly km: number | null;
  /** Whole days that must lie between the last and the first day; where `km` is unknown, those that the shortest way would need. */
  readonly leastDays: number;
  readonly verdict: PassageVerdict;
}

/** From one stop (by its place in the list) to the next. */
export interface Passage extends Way {
  readonly from: number;
  readonly to: number;
}

/**
 * The way from each stop of a tour to the next in the order of first days; stops without days follow in the order of the source. Every verdict is what
 * the source's own dates say: an impossible passage has a wrong date, an unknown second set, or two works of one title.
 */
export function passagesOf(stops: readonly ItineraryStop[], pace: Pace): readonly Passage[] {
  const order = stops.map((stop, at) => ({ stop, at })).sort((a, b) => daysApart(a.stop.start, b.stop.start) || a.at - b.at);
  return order.slice(1).map(({ stop, at }, index) => {
    const before = order[index] as (typeof order)[number];
    return { from: before.at, to: at, ...passage(before.stop, stop, pace) };
  });
}

const lastOfAll = '9999-12-31';
const daysApart = (one: IsoDate | null, other: IsoDate | null): number => daysBetween(other ?? lastOfAll, one ?? lastOfAll);

function passage(before: ItineraryStop, next: ItineraryStop, { baseDays, kmPerDay }: Pace): Way {
  const gapDays = before.end === null || next.start === null ? null : daysBetween(before.end, next.start) + 1;
  const km = before.point === null || next.point === null ? null : Math.round(greatCircleKm(inDegrees(before.point), inDegrees(next.point)));
  const leastDays = baseDays + Math.ceil((km ?? 0) / kmPerDay);
  return { gapDays, km, leastDays, verdict: verdictOf(gapDays, leastDays) };
}

function verdictOf(gapDays: number | null, leastDays: number): PassageVerdict {
  if (gapDays === null) return 'unknown';
  if (gapDays <= 0) return 'overlap';
  return gapDays - 1 < leastDays ? 'impossible' : 'possible';
}

const inDegrees = ({ latitudeMicrodegrees, longitudeMicrodegrees }: EarthPoint) => ({ lat: latitudeMicrodegrees / 1_000_000, lon: longitudeMicrodegrees / 1_000_000 });
