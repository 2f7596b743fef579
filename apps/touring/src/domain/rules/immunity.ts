import type { Finding } from './finding';
import { isAlive } from './standing';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

/** R24: where works need immunity from seizure, every state that they enter must offer it. A state without a row is not known, not free of risk. */
export function immunityIsOffered(facts: TourFacts): Finding[] {
  const say = saying('R24');
  if (facts.objects === undefined || facts.objects.some(({ needsImmunity }) => needsImmunity === undefined)) return [say.unknown(null, ['immunity-needs'])];
  const objects = facts.objects.filter(({ needsImmunity }) => needsImmunity).length;
  if (objects === 0) return [say.judge(true, null, { objects, country: null })];
  return facts.stops.filter(isAlive).map((stop) => {
    const offered = stop.country === null ? undefined : facts.reference.value<{ offered: boolean }>('immunity', stop.country, stop.delivery)?.offered;
    const numbers = { objects, country: stop.country };
    return typeof offered === 'boolean' ? say.judge(offered, stop.id, numbers) : say.unknown(stop.id, ['immunity-law'], numbers);
  });
}
