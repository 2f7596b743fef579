import { addDaysTo, dayNumber, daysBetween } from '../../parts/days';
import { movedBy } from './itinerary';
import { ruleInForce, type CalendarEntry, type HoldRule, type Offer, type Stay, type Stop } from './touring';

/**
 * What the platform will say of dates, said before anything is asked: the rules of `touring` on one stay, each with its numbers.
 * Its answer decides; this is a preview from what this reader may see. It can't know the holds of others.
 */
export type RuleName = 'in-order' | 'ahead' | 'install' | 'delivery' | 'strike' | 'least-weeks' | 'most-weeks' | 'available' | 'set-before' | 'set-after' | 'space';

export interface RuleVerdict {
  readonly rule: RuleName;
  /** `behind`: it can be asked for, and would stand behind somebody. */
  readonly verdict: 'holds' | 'breaks' | 'behind';
  readonly givenDays?: number;
  readonly neededDays?: number;
  /** With whom it collides. */
  readonly other?: { readonly id: string; readonly title?: string };
  /** Dates that would keep the rule. */
  readonly mended?: Stay;
  readonly source?: string;
}

export interface DatesContext {
  readonly terms: Pick<Offer, 'installDays' | 'strikeDays' | 'minWeeks' | 'maxWeeks' | 'availableFrom' | 'availableTo'>;
  readonly rules: readonly HoldRule[];
  readonly turnaroundDays: number;
  /** Other stops of the tour in line that this reader sees. */
  readonly others: readonly Stop[];
  /** What else stands in the calendar of the space; null where it is not known. */
  readonly calendar: readonly CalendarEntry[] | null;
  /** In the venue's zone. */
  readonly today: string;
}

/** The weekend where nobody says another: the platform counts by the venue's country. */
const WEEKEND = [0, 6];

export const isWorkingDay = (day: string): boolean => !WEEKEND.includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The last day before `day` from which on there are so many working days until it. */
export function workingDaysBefore(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; left -= isWorkingDay(at) ? 1 : 0) at = addDaysTo(at, -1);
  return at;
}

function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let number = dayNumber(from); number < dayNumber(to); number += 1) if (isWorkingDay(addDaysTo(from, number - dayNumber(from)))) count += 1;
  return count;
}

/** A stay that opens on this day for so many weeks and keeps the rules of installing, delivery and striking. */
export function stayFrom(opening: string, weeks: number, { terms, rules, today }: Pick<DatesContext, 'terms' | 'rules' | 'today'>): Stay {
  const byInstall = addDaysTo(opening, -(terms.installDays + ruleInForce(rules, 'acclimatisation', today).value));
  const byWorkingDays = workingDaysBefore(opening, ruleInForce(rules, 'delivery-before-opening', today).value);
  const closing = addDaysTo(opening, weeks * 7);
  return { delivery: byInstall < byWorkingDays ? byInstall : byWorkingDays, opening, closing, dispatch: addDaysTo(closing, terms.strikeDays) };
}

/** Every rule on these dates, in the order in which the platform asks them. */
export function judge(stay: Stay, context: DatesContext): RuleVerdict[] {
  const { delivery, opening, closing, dispatch } = stay;
  if (!(delivery <= opening && opening < closing && closing <= dispatch)) return [{ rule: 'in-order', verdict: 'breaks' }];
  return [ahead(stay, context), install(stay, context), deliveryIsEarly(stay, context), strike(stay, context), ...weeks(stay, context), available(stay, context), ...set(stay, context), ...space(stay, context)];
}

const verdictOf = (holds: boolean): 'holds' | 'breaks' => (holds ? 'holds' : 'breaks');

function ahead(stay: Stay, { today }: DatesContext): RuleVerdict {
  return { rule: 'ahead', verdict: verdictOf(stay.delivery > today), mended: movedBy(stay, daysBetween(stay.delivery, today) + 1) };
}

function install(stay: Stay, { terms, rules, today }: DatesContext): RuleVerdict {
  const { value: restDays, source } = ruleInForce(rules, 'acclimatisation', today);
  const [givenDays, neededDays] = [daysBetween(stay.delivery, stay.opening), terms.installDays + restDays];
  return { rule: 'install', verdict: verdictOf(givenDays >= neededDays), givenDays, neededDays, mended: { ...stay, delivery: addDaysTo(stay.opening, -neededDays) }, source };
}

function deliveryIsEarly(stay: Stay, { rules, today }: DatesContext): RuleVerdict {
  const { value: neededDays, source } = ruleInForce(rules, 'delivery-before-opening', today);
  const latest = workingDaysBefore(stay.opening, neededDays);
  return { rule: 'delivery', verdict: verdictOf(stay.delivery <= latest), givenDays: workingDaysBetween(stay.delivery, stay.opening), neededDays, mended: { ...stay, delivery: latest }, source };
}

function strike(stay: Stay, { terms }: DatesContext): RuleVerdict {
  const givenDays = daysBetween(stay.closing, stay.dispatch);
  return { rule: 'strike', verdict: verdictOf(givenDays >= terms.strikeDays), givenDays, neededDays: terms.strikeDays, mended: { ...stay, dispatch: addDaysTo(stay.closing, terms.strikeDays) } };
}

function weeks(stay: Stay, { terms: { minWeeks, maxWeeks, strikeDays } }: DatesContext): RuleVerdict[] {
  const givenDays = daysBetween(stay.opening, stay.closing);
  const closingAfter = (days: number): Stay => ({ ...stay, closing: addDaysTo(stay.opening, days), dispatch: addDaysTo(stay.opening, days + Math.max(strikeDays, daysBetween(stay.closing, stay.dispatch))) });
  return [
    { rule: 'least-weeks', verdict: verdictOf(givenDays >= minWeeks * 7), givenDays, neededDays: minWeeks * 7, mended: closingAfter(minWeeks * 7) },
    { rule: 'most-weeks', verdict: verdictOf(givenDays <= maxWeeks * 7), givenDays, neededDays: maxWeeks * 7, mended: closingAfter(maxWeeks * 7) },
  ];
}

function available(stay: Stay, { terms: { availableFrom, availableTo } }: DatesContext): RuleVerdict {
  const late = availableTo === null ? 0 : Math.max(0, daysBetween(availableTo, stay.dispatch));
  const early = Math.max(0, daysBetween(stay.delivery, availableFrom));
  return { rule: 'available', verdict: verdictOf(late === 0 && early === 0), mended: movedBy(stay, early > 0 ? early : -late) };
}

/** The set before and after: with the neighbours that this reader sees. Only a confirmed one refuses; behind others one stands in line. */
function set(stay: Stay, { others, turnaroundDays }: DatesContext): RuleVerdict[] {
  const verdict = (stop: Stop, given: number) => (given >= turnaroundDays ? ('holds' as const) : stop.state === 'confirmed' ? ('breaks' as const) : ('behind' as const));
  const before = others.filter(({ delivery }) => delivery <= stay.delivery).toSorted((left, right) => right.dispatch.localeCompare(left.dispatch))[0];
  const after = others.filter(({ delivery }) => delivery > stay.delivery).toSorted((left, right) => left.delivery.localeCompare(right.delivery))[0];
  const found: RuleVerdict[] = [];
  if (before) {
    const givenDays = daysBetween(before.dispatch, stay.delivery);
    found.push({ rule: 'set-before', verdict: verdict(before, givenDays), givenDays, neededDays: turnaroundDays, other: { id: before.id }, mended: movedBy(stay, turnaroundDays - givenDays) });
  }
  if (after) {
    const givenDays = daysBetween(stay.dispatch, after.delivery);
    found.push({ rule: 'set-after', verdict: verdict(after, givenDays), givenDays, neededDays: turnaroundDays, other: { id: after.id }, mended: movedBy(stay, givenDays - turnaroundDays) });
  }
  return found;
}

function space(stay: Stay, { calendar }: DatesContext): RuleVerdict[] {
  if (calendar === null) return [];
  const taken = calendar.filter((entry) => entry.delivery < stay.dispatch && stay.delivery < entry.dispatch).toSorted((left, right) => Number(right.isConfirmed) - Number(left.isConfirmed))[0];
  if (!taken) return [{ rule: 'space', verdict: 'holds' }];
  return [{ rule: 'space', verdict: taken.isConfirmed ? 'breaks' : 'behind', other: { id: taken.stopId ?? taken.engagementId ?? '', title: taken.title }, mended: movedBy(stay, daysBetween(stay.delivery, taken.dispatch)) }];
}
