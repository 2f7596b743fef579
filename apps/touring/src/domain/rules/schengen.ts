import { addDays, daysBetween, type IsoDate } from '@caravanserai/kernel';
import type { TravellerFact } from './facts-of-company';
import type { Finding } from './finding';
import type { TourFacts } from './tour-facts';
import { saying } from './verdicts';

interface ShortStay {
  readonly days: number;
  readonly windowDays: number;
}

/** R26: days in the area in any window of so many days, looked back upon from each day of presence; two countries on one day are one day. */
export function shortStaysAreNotExceeded(facts: TourFacts): Finding[] {
  const say = saying('R26');
  const rule = facts.reference.value<ShortStay>('schengen', 'short-stay', facts.today);
  if (facts.travellers === undefined) return [say.unknown(null, ['travellers'])];
  if (rule?.days === undefined || rule.windowDays === undefined) return [say.unknown(null, ['schengen-rule'])];
  const { days, windowDays } = rule;
  return facts.travellers.filter(({ isShortStay }) => isShortStay).map((traveller) => {
    const fullest = fullestWindow(presence(traveller, facts), windowDays);
    return say.judge(fullest.days <= days, String(traveller.number), { ...fullest, daysMax: days, windowDays });
  });
}

/** Days are counted from here, so that hundreds of them are compared as numbers. */
const dayOne = '2000-01-01';

/** The days on which a traveller is in a state that is of the area on that day, as numbers in their order. */
function presence({ stays }: TravellerFact, { reference }: TourFacts): number[] {
  const present = new Set<number>();
  const isOfTheArea = (country: string, day: IsoDate) => reference.texts('schengen', 'area', 'members', day)?.includes(country) ?? false;
  for (const { country, from, to } of stays) {
    const first = daysBetween(dayOne, from);
    // Nearly every stay lies under one list of members; only one over a change of the list is asked day by day.
    const one = reference.row('schengen', 'area', from) === reference.row('schengen', 'area', addDays(to, -1)) ? isOfTheArea(country, from) : null;
    const length = daysBetween(from, to);
    for (let day = 0; day < length; day += 1) if (one ?? isOfTheArea(country, addDays(from, day))) present.add(first + day);
  }
  return [...present].sort((a, b) => a - b);
}

/** Where the most days fall into one window, and the day on which that window ends. */
export function fullestWindow(present: readonly number[], windowDays: number): { days: number; until: IsoDate | null } {
  let [first, most, until] = [0, 0, -1];
  for (const [last, day] of present.entries()) {
    while (day - (present[first] as number) >= windowDays) first += 1;
    if (last - first + 1 > most) [most, until] = [last - first + 1, day];
  }
  return { days: most, until: until < 0 ? null : addDays(dayOne, until) };
}
