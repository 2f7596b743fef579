import { type Decision, accept, isIsoDate, reject } from '@caravanserai/kernel';

export const calendarKinds = ['weekend', 'yearly', 'day'] as const;
export type CalendarKind = (typeof calendarKinds)[number];
/** `secondary`: two compilations say the same; `unverified`: one alone does, or it hangs on the sight of the moon. */
export const calendarConfidences = ['text', 'secondary', 'unverified'] as const;

/** One dated fact of a working calendar. */
export interface CalendarRow {
  readonly kind: CalendarKind;
  /** `weekend`: the day from which it holds. `yearly`: month and day, as 05-01. `day`: the day itself. */
  readonly code: string;
  /** No work on it; false for a day that is worked although its week or its year would have it off. */
  readonly off: boolean;
  /** Of a weekend: the days of rest, 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[] | null;
  /** Of a yearly row: the years that it holds in, both included; null for no bound. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly name: string;
  readonly source: string;
  readonly confidence: (typeof calendarConfidences)[number];
  readonly checkedOn: string;
}

/** Rows are never changed: of those about the same thing the one that came last holds. */
export function inForce<Row extends CalendarRow & { readonly version: number }>(rows: readonly Row[]): Row[] {
  const last = new Map<string, Row>();
  for (const row of rows.toSorted((a, b) => a.version - b.version)) last.set(`${row.kind} ${row.code}`, row);
  return [...last.values()].toSorted((a, b) => (a.kind + a.code < b.kind + b.code ? -1 : 1));
}

/** Whether a further row says something that a calendar can hold. */
export function mayEnter(row: CalendarRow): Decision<undefined, 'calendar-row-unfit'> {
  const fault = faultOf(row);
  return fault === null ? accept() : reject('calendar-row-unfit', { field: fault });
}

function faultOf({ kind, code, days, firstYear, lastYear, off }: CalendarRow): string | null {
  if (!isIsoDate(kind === 'yearly' ? `2028-${code}` : code)) return 'code';
  if ((kind === 'weekend') !== (days !== null) || (days !== null && !isWeekend(days))) return 'days';
  if (kind === 'weekend' && !off) return 'off';
  if (kind !== 'yearly' && (firstYear !== null || lastYear !== null)) return 'firstYear';
  return firstYear !== null && lastYear !== null && lastYear < firstYear ? 'lastYear' : null;
}

/** A week has at least one working day, and a weekend at least one of rest. */
const isWeekend = (days: readonly number[]): boolean => days.length >= 1 && days.length <= 6 && new Set(days).size === days.length && days.every((day) => day >= 1 && day <= 7);
