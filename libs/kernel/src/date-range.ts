import { type IsoDate, daysBetween, isIsoDate } from './calendar';
import { type Decision, accept, reject } from './rejection';
import { isIanaZone, startOfDayMs } from './time-zone';

/** The days from `start` up to and without `end`, as the calendar on the wall in `zone` (IANA) counts them. Never empty. */
export interface DateRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly zone: string;
}

/** Throws what `parseDateRange` would refuse: for dates that were checked at the border. */
export function dateRange(start: string, end: string, zone: string): DateRange {
  const decision = parseDateRange({ start, end, zone });
  if (!decision.ok) throw new RangeError(`[${start}, ${end}) ${zone} is no date range: ${decision.rejection.code}.`);
  return decision.value;
}

/** Reads a range that a user gave. */
export function parseDateRange(input: {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
}): Decision<DateRange, 'date-not-iso' | 'zone-unknown' | 'range-empty'> {
  const { start, end, zone } = input;
  for (const [field, date] of [['start', start], ['end', end]] as const)
    if (!isIsoDate(date)) return reject('date-not-iso', { field, date });
  if (!isIanaZone(zone)) return reject('zone-unknown', { zone });
  return start < end ? accept({ start, end, zone }) : reject('range-empty', { start, end });
}

/** True when a moment lies in both. Ranges of one zone are compared by their dates, ranges of two zones by their instants. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  if (a.zone === b.zone) return a.start < b.end && b.start < a.end;
  const [first, second] = [boundsMs(a), boundsMs(b)];
  return first.from < second.to && second.from < first.to;
}

/** True when the date, read in the range's own zone, is one of its days. */
export function contains(range: DateRange, date: IsoDate): boolean {
  return range.start <= date && date < range.end;
}

/** True when all of `inner` lies in `outer`, as an insurance must cover a loan. */
export function covers(outer: DateRange, inner: DateRange): boolean {
  if (outer.zone === inner.zone) return outer.start <= inner.start && inner.end <= outer.end;
  const [wide, narrow] = [boundsMs(outer), boundsMs(inner)];
  return wide.from <= narrow.from && narrow.to <= wide.to;
}

/** Calendar days, whatever the clocks do: a day of 23 hours is a day. */
export function lengthDays(range: DateRange): number {
  return daysBetween(range.start, range.end);
}

/** The half-open range of instants (ISO 8601, UTC) that the days fill in their zone. */
export function rangeInstants(range: DateRange): { readonly from: string; readonly to: string } {
  const { from, to } = boundsMs(range);
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

function boundsMs({ start, end, zone }: DateRange): { readonly from: number; readonly to: number } {
  return { from: startOfDayMs(start, zone), to: startOfDayMs(end, zone) };
}
