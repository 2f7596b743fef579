import { type IsoDate, isIsoDate } from './calendar';

const dayMs = 86_400_000;

/** Making a formatter costs as much as a hundred uses of it. Names come from users in any spelling of case, hence the limit. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const mostClocks = 1_000;

/** A first instant costs four questions or more to Intl, and everybody asks for the same few thousand days of a few dozen zones. */
const starts = new Map<string, number>();
const mostStarts = 20_000;

/** True for a name of the IANA time zone database that this machine knows; a fixed offset such as "+08:00" is none. */
export function isIanaZone(name: unknown): boolean {
  if (typeof name !== 'string' || !/^[A-Za-z]/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The first instant of a calendar day in a zone, in milliseconds since 1970.
 * Where midnight comes twice it is the first one; where clocks jump over it, or over the whole day, it is the moment of the jump.
 * So each day ends exactly where the next one begins. Only Intl is asked, hence the search for the moment of a jump.
 */
export function startOfDayMs(date: IsoDate, zone: string): number {
  const key = `${date} ${zone}`;
  let start = starts.get(key);
  if (start === undefined) {
    start = findStartMs(date, zone);
    if (starts.size >= mostStarts) starts.clear();
    starts.set(key, start);
  }
  return start;
}

function findStartMs(date: IsoDate, zone: string): number {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD.`);
  const midnightMs = Date.parse(`${date}T00:00:00Z`);
  // No zone is further than 14 hours from UTC, so a day to either side is surely before and after the local midnight.
  const before = offsetMs(midnightMs - dayMs, zone);
  const after = offsetMs(midnightMs + dayMs, zone);
  const midnights = [midnightMs - before, midnightMs - after].filter((at) => at + offsetMs(at, zone) === midnightMs);
  return midnights.length > 0 ? Math.min(...midnights) : jumpMs(midnightMs - after, midnightMs - before, zone);
}

/** The first instant after `fromMs`, at the latest `toMs`, at which the offset is no longer the one of `fromMs`. */
function jumpMs(fromMs: number, toMs: number, zone: string): number {
  const old = offsetMs(fromMs, zone);
  let [low, high] = [fromMs, toMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** What a clock in the zone shows, minus UTC. */
export function offsetMs(atMs: number, zone: string): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of clockOf(zone).formatToParts(atMs)) parts[type] = value;
  const { year = '', month, day, hour, minute, second } = parts;
  // ISO 8601 writes years beyond 9999, which the day after 31 December 9999 has, with a sign and six digits.
  const isoYear = year.length > 4 ? `+${year.padStart(6, '0')}` : year.padStart(4, '0');
  const shown = Date.parse(`${isoYear}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return shown - Math.floor(atMs / 1000) * 1000;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const digits = '2-digit';
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
  if (clocks.size >= mostClocks) clocks.clear();
  clocks.set(zone, clock);
  return clock;
}
