import { type Decision, type IsoDate, accept, addDays, daysBetween, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Not } from 'typeorm';
import { hardestOf } from '../../domain/facility/hardest';
import { type Match, matchOf } from '../../domain/facility/mitigation';
import { spaceAgainstWork } from '../../domain/facility/space-against-work';
import { isAlive, isWaiting } from '../../domain/rules/standing';
import { byRelay, type Gap, relayFit, type RelayFit } from '../../domain/what-if/relay';
import { kmPerDayByRoad } from '../../store/carbon/carbon-rows';
import { type MatchedSpace, matchedSpaces } from '../../store/facility/matched-spaces';
import { noteMatches } from '../../store/facility/readings';
import { ConservationFigures } from '../../store/facility/reference';
import { workNeedsOf } from '../../store/facility/work-needs';
import { ranksOf } from '../../store/line-of';
import { Offer } from '../../store/offer.entity';
import { seenByAll } from '../../store/offer-visibility';
import { type BusyStay, busyStays } from '../../store/routing/route-plans';
import { Stop } from '../../store/stop.entity';
import type { Tour } from '../../store/tour.entity';
import type { PlaceStated } from '../../store/what-if/what-ifs';

export interface GapAsked {
  readonly afterStop?: string;
  readonly beforeStop?: string;
  readonly days: number;
  /** Left out: as the reference rows have it. */
  readonly kmPerDay?: number;
  readonly places: readonly PlaceStated[];
}

export interface Candidate extends RelayFit, Match {
  readonly spaceId: string;
  readonly spaceName: string;
  readonly hostId: string;
  readonly hostName: string | null;
  /** Of a hold of this tour that waits with dates in the hole: its place among those; else null. */
  readonly waitsAs: number | null;
  readonly stopId: string | null;
}

/** At the end of a tour nothing bounds the hole; a year is what carnets and loans are counted in. */
const openDays = 365;
const mostSpaces = 1_000;

/** Who fits a hole, the waiting holds first; a space whose facility does not fit is none. Verdicts alone leave the houses, and each is written down for them to see. */
export async function candidatesFor(tx: Transaction, tour: Tour, asked: GapAsked, accountKey: string): Promise<Decision<Candidate[]>> {
  const offer = tour.offerId === null ? null : await tx.manager.findOneBy(Offer, { id: tour.offerId });
  if (offer === null || !seenByAll.includes(offer.state)) return reject('offer-not-published', { state: offer?.state ?? null });
  const stops = (await tx.manager.findBy(Stop, { tourId: tour.id, state: Not('recorded') })).filter(isAlive);
  const gap = gapOf(tour, stops, asked, asked.kmPerDay ?? (await kmPerDayByRoad(tx, tx.now.toISOString().slice(0, 10))));
  if (!gap.ok) return gap;
  const spaces = (await matchedSpaces(tx, { organisations: null, after: null, limit: mostSpaces })).filter(({ organisationId }) => organisationId !== tour.organiserId);
  const free = await fitting(tx, gap.value, spaces, asked);
  const matches = await matchesOf(tx, offer, free.map(({ space }) => space));
  await noteMatches(tx, free.map(({ space }) => space.id), offer.id, { organisationId: offer.organiserId, accountKey });
  const waiting = await waitingIn(tx, gap.value, stops);
  const all = free.map(({ space, fit }, at): Candidate => {
    const line = waiting.findIndex(({ spaceId }) => spaceId === space.id);
    const named = { spaceId: space.id, spaceName: space.name, hostId: space.organisationId, hostName: space.organisationName };
    return { ...named, waitsAs: line < 0 ? null : line + 1, stopId: waiting[line]?.id ?? null, ...fit, ...matches[at]! };
  });
  return accept(all.filter(({ verdict, waitsAs }) => verdict !== 'does-not-fit' || waitsAs !== null).sort(byRelay));
}

function gapOf(tour: Tour, stops: readonly Stop[], { afterStop, beforeStop, days }: GapAsked, kmPerDay: number): Decision<Gap> {
  const [left, right] = [stops.find(({ id }) => id === afterStop), stops.find(({ id }) => id === beforeStop)];
  if ((afterStop !== undefined && !left) || (beforeStop !== undefined && !right)) return reject('stop-of-another-tour', { stopId: left ? beforeStop : afterStop });
  if (!left && !right) return reject('gap-without-neighbours');
  if (left && right && daysBetween(left.dispatch, right.delivery) < 0) return reject('gap-out-of-order');
  const sides = { after: left ? { hostId: left.hostId, day: left.dispatch } : null, before: right ? { hostId: right.hostId, day: right.delivery } : null };
  return accept({ ...sides, openDays, stayDays: days, baseDays: tour.leastTurnaroundDays, kmPerDay });
}

async function fitting(tx: Transaction, gap: Gap, spaces: readonly MatchedSpace[], { places }: GapAsked): Promise<Array<{ space: MatchedSpace; fit: RelayFit }>> {
  const known = new Map(places.map(({ organisationId, lat, lon }) => [organisationId, { lat, lon }]));
  const busy = new Map<string, BusyStay[]>(spaces.map(({ id }) => [id, []]));
  for (const stay of await busyStays(tx, [...busy.keys()], null)) busy.get(stay.spaceId)?.push(stay);
  return spaces.flatMap((space) => {
    const fit = relayFit(gap, space.organisationId, busy.get(space.id) ?? [], known);
    return fit === null ? [] : [{ space, fit }];
  });
}

async function matchesOf(tx: Transaction, offer: Offer, spaces: readonly MatchedSpace[]): Promise<Match[]> {
  const { needs, description } = await workNeedsOf(tx, offer);
  const figures = await ConservationFigures.on(tx, tx.now.toISOString().slice(0, 10));
  const [limits, catalogue] = [figures.limits(description), figures.mitigations()];
  const hardest = hardestOf(needs, limits);
  return spaces.map(({ given }) => matchOf(spaceAgainstWork(hardest, given, limits, null), catalogue));
}

/** Holds of this tour with dates inside the hole, by their rank and then by who asked first. */
async function waitingIn(tx: Transaction, { after, before, baseDays }: Gap, stops: readonly Stop[]): Promise<Stop[]> {
  const from: IsoDate | null = after && addDays(after.day, baseDays);
  const to: IsoDate | null = before && addDays(before.day, -baseDays);
  const inside = stops.filter((stop) => isWaiting(stop) && (from === null || stop.delivery >= from) && (to === null || stop.dispatch <= to));
  const ranks = await ranksOf(tx, inside.map(({ id }) => id));
  return inside.sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0) || a.placedNo - b.placedNo);
}
