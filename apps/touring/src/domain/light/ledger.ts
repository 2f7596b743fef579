import { type IsoDate, addDays, daysBetween, weekday } from '@caravanserai/kernel';
import type { Finding } from '../rules/finding';

/** One object on display at one stop: half-open days in the venue's zone, and the lux minutes of its seven weekdays, Monday first. */
export interface Display {
  readonly stopId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly luxMinutes: readonly number[];
}

export interface LitObject {
  readonly id: string;
  readonly allowanceLuxHours: number;
  readonly displays: readonly Display[];
}

export const windowDays = 365;

/** The dose of each day from the first day on display to the last, whatever venue gave it. Empty for an object never shown. */
export interface Ledger {
  readonly first: IsoDate | null;
  readonly luxMinutes: readonly number[];
}

export function ledgerOf(displays: readonly Display[]): Ledger {
  const shown = displays.filter(({ from, to }) => from < to);
  if (shown.length === 0) return { first: null, luxMinutes: [] };
  const first = shown.reduce((least, { from }) => (from < least ? from : least), (shown[0] as Display).from);
  const end = shown.reduce((most, { to }) => (to > most ? to : most), first);
  const luxMinutes = new Array<number>(daysBetween(first, end)).fill(0);
  for (const display of shown) addTo(luxMinutes, daysBetween(first, display.from), display);
  return { first, luxMinutes };
}

function addTo(luxMinutes: number[], offset: number, { from, to, luxMinutes: week }: Display): void {
  const [days, weekdayOfFirst] = [daysBetween(from, to), weekday(from) - 1];
  for (let day = 0; day < days; day += 1) luxMinutes[offset + day] = (luxMinutes[offset + day] as number) + (week[(weekdayOfFirst + day) % 7] as number);
}

/** The sums of the 365 days that end with each day of the ledger, that day included. */
export function rollingLuxMinutes({ luxMinutes }: Ledger): number[] {
  let sum = 0;
  return luxMinutes.map((today, day) => {
    sum += today - (luxMinutes[day - windowDays] ?? 0);
    return sum;
  });
}

/**
 * R15: in no 365 days, over all venues, does an object receive more than its allowance. The first day on which it would names the stop
 * that breaks it. An object that is never shown keeps the rule.
 */
export function allowanceKept({ id, allowanceLuxHours, displays }: LitObject): Finding {
  const ledger = ledgerOf(displays);
  const { day, greatest } = fullestYear(ledger, allowanceLuxHours * 60);
  const numbers = { allowanceLuxHours, greatestLuxHours: hours(greatest) };
  if (day < 0 || ledger.first === null) return { rule: 'R15', subject: id, verdict: 'holds', numbers, missing: [] };
  const breaksOn = addDays(ledger.first, day);
  const breaksAtStop = displays.find(({ from, to }) => from <= breaksOn && breaksOn < to)?.stopId ?? null;
  return { rule: 'R15', subject: id, verdict: 'broken', numbers: { ...numbers, breaksOn, breaksAtStop }, missing: [] };
}

/** The greatest sum of 365 days, and the first day on which it is more than the allowance, -1 for never; a tour has hundreds of objects, so in one pass. */
function fullestYear({ luxMinutes }: Ledger, allowance: number): { day: number; greatest: number } {
  let [sum, greatest, day] = [0, 0, -1];
  for (let at = 0; at < luxMinutes.length; at += 1) {
    sum += (luxMinutes[at] as number) - (at >= windowDays ? (luxMinutes[at - windowDays] as number) : 0);
    if (sum > greatest) greatest = sum;
    if (day < 0 && sum > allowance) day = at;
  }
  return { day, greatest };
}

/** Lux hours to the hundredth; the comparison itself is made in whole lux minutes. */
export const hours = (luxMinutes: number): number => Math.round((luxMinutes * 100) / 60) / 100;

/** Lux hours received in the 365 days before `day`, which is not counted. */
export function usedBefore(day: IsoDate, { first, luxMinutes }: Ledger): number {
  if (first === null) return 0;
  const end = daysBetween(first, day);
  return hours(luxMinutes.slice(Math.max(0, end - windowDays), Math.max(0, end)).reduce((sum, minutes) => sum + minutes, 0));
}
