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

/** The days on which a traveller is in a state that is of the area on that day. */
function presence({ stays }: TravellerFact, { reference }: TourFacts): IsoDate[] {
  const present = new Set<IsoDate>();
  for (const { country, from, to } of stays)
    for (let day = from; day < to; day = addDays(day, 1)) if (reference.texts('schengen', 'area', 'members', day)?.includes(country)) present.add(day);
  return [...present].sort();
}

/** Where the most days fall into one window, and the day on which that window ends. */
export function fullestWindow(present: readonly IsoDate[], windowDays: number): { days: number; until: IsoDate | null } {
  let first = 0;
  let fullest: { days: number; until: IsoDate | null } = { days: 0, until: null };
  for (const [last, day] of present.entries()) {
    while (daysBetween(present[first] as IsoDate, day) >= windowDays) first += 1;
    if (last - first + 1 > fullest.days) fullest = { days: last - first + 1, until: day };
  }
  return fullest;
}
