import { addDays, daysBetween, greatCircleKm, type IsoDate, type Place } from '@caravanserai/kernel';
import { freeWindows } from '../routing/free-windows';

/** One end of a hole in a tour: who stands beside it, and the day on which the set leaves or is due there. */
export interface GapSide {
  readonly hostId: string;
  readonly day: IsoDate;
}

/** A hole between two neighbours; at the end of a tour one of them is missing, and then the hole is as long as is asked. */
export interface Gap {
  readonly after: GapSide | null;
  readonly before: GapSide | null;
  readonly openDays: number;
  readonly stayDays: number;
  readonly baseDays: number;
  readonly kmPerDay: number;
}

export interface RelayFit {
  /** First and last day of delivery that leave both neighbours where they are. */
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly floatDays: number;
  /** Null where somebody's place is not known. */
  readonly kmAdded: number | null;
}

/**
 * Whether a stay fits a hole at a venue: as `tau` of the routes, transport takes the base days and one for each so many kilometres, and
 * the days taken in the space's calendar are cut out. Null where it does not fit.
 */
export function relayFit(gap: Gap, hostId: string, taken: ReadonlyArray<{ readonly delivery: IsoDate; readonly dispatch: IsoDate }>, places: ReadonlyMap<string, Place>): RelayFit | null {
  const km = (one: string | undefined, other: string | undefined) => wayBetween(places, one, other);
  const tau = (way: number | null) => gap.baseDays + (way === null ? 0 : Math.ceil(way / gap.kmPerDay));
  const [comes, leaves] = [km(gap.after?.hostId, hostId), km(hostId, gap.before?.hostId)];
  const start = gap.after === null ? addDays(gap.before!.day, -tau(leaves) - gap.openDays) : addDays(gap.after.day, tau(comes));
  const end = gap.before === null ? addDays(start, gap.openDays) : addDays(gap.before.day, -tau(leaves));
  const length = daysBetween(start, end);
  if (length < gap.stayDays) return null;
  const days = freeWindows([[0, length]], taken.map(({ delivery, dispatch }) => [daysBetween(start, delivery), daysBetween(start, dispatch)] as const));
  const [best] = days.filter(([from, to]) => to - from >= gap.stayDays).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  if (best === undefined) return null;
  const floatDays = best[1] - best[0] - gap.stayDays;
  return { earliest: addDays(start, best[0]), latest: addDays(start, best[0] + floatDays), floatDays, kmAdded: added(gap, comes, leaves, places) };
}

function added({ after, before }: Gap, comes: number | null, leaves: number | null, places: ReadonlyMap<string, Place>): number | null {
  if (after === null || before === null) return after === null ? leaves : comes;
  const direct = wayBetween(places, after.hostId, before.hostId);
  return comes === null || leaves === null || direct === null ? null : comes + leaves - direct;
}

function wayBetween(places: ReadonlyMap<string, Place>, one: string | undefined, other: string | undefined): number | null {
  const [from, to] = [places.get(one ?? ''), places.get(other ?? '')];
  return from === undefined || to === undefined ? null : Math.round(greatCircleKm(from, to));
}

export interface Ranked extends Pick<RelayFit, 'kmAdded' | 'floatDays'> {
  /** 1 for the first who waits with dates in the hole; null who does not wait. */
  readonly waitsAs: number | null;
  readonly spaceId: string;
}

const last = Number.MAX_SAFE_INTEGER;

/** Who has waited comes first, by rank; then the shorter way, the greater float. */
export const byRelay = (a: Ranked, b: Ranked): number =>
  (a.waitsAs ?? last) - (b.waitsAs ?? last) || (a.kmAdded ?? last) - (b.kmAdded ?? last) || b.floatDays - a.floatDays || a.spaceId.localeCompare(b.spaceId);
