import { type IsoDate, isIanaZone } from '@caravanserai/kernel';

/** Days of something past; `end` is the day after the last one and null where nobody has told it. */
export interface PastDays {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly zone: string;
}

/** Why a row is refused: a stable code, the path of the field, one sentence for the person who reads the rejects. */
export interface RowFault {
  readonly code: string;
  readonly field: string;
  readonly reason: string;
}

interface PastStop {
  readonly sourceRowId: string;
  readonly zone: string;
  readonly opening: PastDays | null;
}

/** The first thing that keeps a tour from being recorded, or null. */
export function faultOfTour(row: { readonly stops: readonly PastStop[] }, today: IsoDate): RowFault | null {
  for (const [index, stop] of row.stops.entries()) {
    const fault = faultOfZone(stop.zone, `stops[${index}].zone`) ?? faultOfDays(stop.opening, `stops[${index}].opening`, today);
    if (fault !== null) return fault;
  }
  return repeatedStop(row.stops) ?? overlappingStops(row.stops);
}

interface PastEngagement {
  readonly days: PastDays & { readonly end: IsoDate };
  readonly performances: readonly { readonly date: IsoDate }[];
}

export function faultOfEngagement({ days, performances }: PastEngagement, today: IsoDate): RowFault | null {
  const fault = faultOfDays(days, 'days', today);
  if (fault !== null) return fault;
  const outside = performances.findIndex(({ date }) => date < days.start || date >= days.end);
  if (outside === -1) return null;
  return { code: 'performance-outside-days', field: `performances[${outside}].date`, reason: `It lies outside ${days.start} to ${days.end}.` };
}

function faultOfZone(zone: string, field: string): RowFault | null {
  return isIanaZone(zone) ? null : { code: 'zone-unknown', field, reason: `"${zone}" is no IANA time zone.` };
}

function faultOfDays(days: PastDays | null, field: string, today: IsoDate): RowFault | null {
  if (days === null) return null;
  const { start, end, zone } = days;
  if (end !== null && end <= start) return { code: 'range-empty', field: `${field}.end`, reason: `It ends on ${end}, not after ${start}.` };
  if ((end ?? start) > today || start >= today) return { code: 'not-past', field, reason: `It is not over on ${today}.` };
  return faultOfZone(zone, `${field}.zone`);
}

function repeatedStop(stops: readonly PastStop[]): RowFault | null {
  const index = stops.findIndex((stop, at) => stops.findIndex(({ sourceRowId }) => sourceRowId === stop.sourceRowId) < at);
  return index === -1 ? null : { code: 'stop-repeated', field: `stops[${index}].sourceRowId`, reason: 'An earlier stop of the tour has the same id.' };
}

/** One set can't be shown at two places at once; where the end isn't known, only the first day is certain. */
function overlappingStops(stops: readonly PastStop[]): RowFault | null {
  const dated = stops.flatMap(({ opening }, index) => (opening === null ? [] : [{ index, start: opening.start, end: opening.end ?? opening.start }]));
  dated.sort((a, b) => a.start.localeCompare(b.start));
  for (const [position, stop] of dated.entries()) {
    const before = dated[position - 1];
    if (before !== undefined && (stop.start < before.end || stop.start === before.start))
      return { code: 'stops-overlap', field: `stops[${stop.index}].opening`, reason: `It opens on ${stop.start}, before stop ${before.index + 1} has closed.` };
  }
  return null;
}
