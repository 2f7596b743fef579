import { addDays, type IsoDate } from '@caravanserai/kernel';
import type { EngagementFact, Exclusivity } from './facts-of-company';
import type { Finding } from './finding';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

/** Mean radius of the earth by which the domain's distances are reckoned. */
const earthRadiusKm = 6371.0088;

export function distanceKm(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [Math.sin(radians(b.lat - a.lat) / 2), Math.sin(radians(b.lon - a.lon) / 2)];
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(north * north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east * east));
}

/** R25: no other engagement of the work within the radius from so many days before to so many days after; both edges belong to the protected time and place. */
export function noRivalShowNearby(facts: TourFacts): Finding[] {
  const say = saying('R25');
  const { engagements } = facts;
  if (engagements === undefined) return [say.unknown(null, ['engagements'])];
  return engagements.filter(({ stopId }) => stopId !== null).map((own) => {
    const terms = own.exclusivity ?? facts.exclusivity ?? facts.reference.value<Exclusivity>('exclusivity', 'default', own.firstDay);
    if (terms?.radiusKm === undefined || terms.daysBefore === undefined || terms.daysAfter === undefined) return say.unknown(own.stopId, ['exclusivity-terms']);
    return against(own, engagements, terms as Exclusivity);
  });
}

function against(own: EngagementFact, engagements: readonly EngagementFact[], { radiusKm, daysBefore, daysAfter }: Exclusivity): Finding {
  const from = addDays(own.firstDay, -daysBefore);
  const until: IsoDate = addDays(own.dayAfter, daysAfter - 1);
  const rivals = engagements.filter((other) => other.id !== own.id && (other.stopId === null || other.stopId !== own.stopId) && other.firstDay <= until && addDays(other.dayAfter, -1) >= from);
  const near = rivals.map((other) => ({ other, km: distanceKm(own, other) })).filter(({ km }) => km <= radiusKm).sort((a, b) => a.km - b.km);
  const [nearest] = near;
  const numbers = { rivals: near.length, nearestKm: nearest === undefined ? null : Math.round(nearest.km), nearestDay: nearest?.other.firstDay ?? null, radiusKm, from, until };
  return saying('R25').judge(near.length === 0, own.stopId, numbers);
}
