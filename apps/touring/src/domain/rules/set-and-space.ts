import { addDays, daysBetween, dateRange, rangeInstants } from '@caravanserai/kernel';
import type { Finding } from './finding';
import { byArrival, isAlive, isFirm, isSigned, isWaiting, plannedStops } from './standing';
import type { StopFact, TourFacts } from './tour-facts';
import { saying } from './verdicts';

/**
 * R1: deliver_v >= dispatch_u + tau(u, v), in instants, for a day in Seoul is not a day in Lisbon. Where no transport of the pair is
 * planned yet, tau is the least turnaround that the organiser has named for the whole tour.
 */
export function theSetCanBeThere(facts: TourFacts): Finding[] {
  const planned = plannedStops(facts);
  const rest = facts.stops.filter((stop) => isWaiting(stop) && !planned.includes(stop));
  const pairs = [...neighbours(planned), ...rest.flatMap((stop) => neighbours([...planned.filter(isFirm), stop].sort(byArrival)).filter((pair) => pair.includes(stop)))];
  return pairs.map(([before, after]) => turnaround(facts, before, after));
}

const neighbours = (stops: readonly StopFact[]): Array<[StopFact, StopFact]> => stops.slice(1).map((stop, index) => [stops[index] as StopFact, stop]);

function turnaround(facts: TourFacts, before: StopFact, after: StopFact): Finding {
  const planned = facts.turnarounds?.find(({ fromStopId, toStopId }) => fromStopId === before.id && toStopId === after.id);
  const tauDays = planned === undefined ? facts.leastTurnaroundDays : planned.transitDays + planned.customsDays + planned.bufferDays;
  const earliest = addDays(before.dispatch, tauDays);
  const freeMs = Date.parse(rangeInstants(dateRange(before.delivery, earliest, before.zone)).to);
  const numbers = { before: before.id, dispatch: before.dispatch, tauDays, earliest, delivery: after.delivery, shortDays: Math.max(0, daysBetween(after.delivery, earliest)) };
  return saying('R1').judge(after.occupiesFromMs >= freeMs, after.id, numbers);
}

/**
 * R2: nobody else's confirmed stay overlaps in the same space; two stays that meet at a midnight do not. A hold may wait behind a
 * reservation, which can still fall; what is firm itself may not overlap with either.
 */
export function theSpaceIsFree({ stops, spaceClaims }: TourFacts): Finding[] {
  const say = saying('R2');
  return stops.filter(isAlive).map((stop) => {
    if (spaceClaims === undefined) return say.unknown(stop.id, ['space-calendar']);
    const own = stops.filter(isFirm).map((other) => ({ stopId: other.id, spaceId: other.spaceId, fromMs: other.occupiesFromMs, toMs: other.occupiesToMs, isConfirmed: isSigned(other) }));
    const rivals = [...spaceClaims, ...own].filter(
      (claim) => (claim.isConfirmed || isFirm(stop)) && claim.stopId !== stop.id && claim.spaceId === stop.spaceId && claim.fromMs < stop.occupiesToMs && claim.toMs > stop.occupiesFromMs,
    );
    const taken = new Set(rivals.map(({ stopId }) => stopId)).size;
    return say.judge(taken === 0, stop.id, { taken, delivery: stop.delivery, dispatch: stop.dispatch });
  });
}

/** R5: a hold has a rank and time left, and a contract is out only on what stands first. */
export function holdsStandInLine({ stops, nowMs }: TourFacts): Finding[] {
  const say = saying('R5');
  return stops.filter((stop) => isWaiting(stop) || stop.state === 'reserved').map((stop) => {
    const numbers = { rank: stop.rank, expiresAt: stop.expiresAtMs === null ? null : new Date(stop.expiresAtMs).toISOString() };
    if (stop.rank === null) return say.unknown(stop.id, ['rank'], numbers);
    if (stop.state === 'reserved') return say.judge(stop.rank === 1, stop.id, numbers);
    return say.judge(stop.rank > 0 && stop.expiresAtMs !== null && stop.expiresAtMs > nowMs, stop.id, numbers);
  });
}

/** R6: space, legs and public dates of a confirmed stop follow its days; a room that stays behind when the event moves is Indico issue 4068. */
export function bookingsFollowTheDates({ stops, legs, publicEvents }: TourFacts): Finding[] {
  const say = saying('R6');
  return stops.filter(isSigned).map((stop) => {
    const { from, to } = rangeInstants(dateRange(stop.delivery, stop.dispatch, stop.zone));
    const room = Date.parse(from) === stop.occupiesFromMs && Date.parse(to) === stop.occupiesToMs;
    const late = (legs ?? []).filter(({ toStopId, arrivesOn }) => toStopId === stop.id && arrivesOn > stop.delivery);
    const early = (legs ?? []).filter(({ fromStopId, departsOn }) => fromStopId === stop.id && departsOn < addDays(stop.dispatch, -1));
    const shown = (publicEvents ?? []).filter((event) => event.stopId === stop.id && (event.opening !== stop.opening || event.closing !== stop.closing));
    const numbers = { space: room ? 0 : 1, legs: late.length + early.length, publicEvents: shown.length };
    if (!room || late.length + early.length + shown.length > 0) return say.judge(false, stop.id, numbers);
    const missing = [...(legs === undefined ? ['legs'] : []), ...(publicEvents === undefined ? ['public-events'] : [])];
    return missing.length > 0 ? say.unknown(stop.id, missing, numbers) : say.judge(true, stop.id, numbers);
  });
}
