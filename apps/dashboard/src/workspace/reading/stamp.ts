import type { ZoneClock } from './zone-clock';

/** A moment as a file wrote it. */
export interface Stamp {
  /** Milliseconds since 1970 UTC; a fraction holds microseconds. */
  readonly time: number;
  readonly offsetMinutes: number;
}

export type StampRefusal = 'not-a-date' | 'zone-missing' | 'order-unknown' | 'no-such-hour';

const CLOCK = String.raw`(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${CLOCK}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${CLOCK}$`, 'i');
const EPOCH = /^-?(\d{9,10}|\d{12,13}|\d{15,16})(?:\.\d+)?$/;

/**
 * Reads the moments of one file: ISO 8601, `YYYY/MM/DD HH:MM:SS.sss`, `DD-MM-YYYY HH:MM:SS` (days first with dashes and dots, as they are written where
 * those are used), `DD/MM/YYYY` or `MM/DD/YYYY` once a date has shown which it is, seconds, milliseconds or microseconds since 1970.
 */
export class StampReader {
  /** With slashes some write the day first, some the month; a file does it in one way. */
  private slashes: 'day-first' | 'month-first' | null = null;

  /** @param zone for moments without an offset; without it they are refused. */
  constructor(private readonly zone: ZoneClock | null) {}

  read(text: string): Stamp | StampRefusal {
    const trimmed = text.trim();
    const yearFirst = YEAR_FIRST.exec(trimmed);
    if (yearFirst) return this.moment(yearFirst, Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
    const yearLast = YEAR_LAST.exec(trimmed);
    if (yearLast) return this.yearLast(yearLast);
    const epoch = EPOCH.exec(trimmed);
    return epoch ? { time: Number(trimmed) * unitMs(epoch[1]!.length), offsetMinutes: 0 } : 'not-a-date';
  }

  private yearLast(parts: RegExpExecArray): Stamp | StampRefusal {
    const [one, other, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
    if (parts[2] !== '/') return this.moment(parts, year, other, one);
    if (one > 12) this.slashes ??= 'day-first';
    if (other > 12) this.slashes ??= 'month-first';
    if (this.slashes === null) return 'order-unknown';
    return this.slashes === 'day-first' ? this.moment(parts, year, other, one) : this.moment(parts, year, one, other);
  }

  private moment(parts: RegExpExecArray, year: number, month: number, day: number): Stamp | StampRefusal {
    const [hour, minute, second] = [Number(parts[5] ?? 0), Number(parts[6] ?? 0), Number(parts[7] ?? 0)];
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 59) return 'not-a-date';
    // A Date would take the years below 100 for those of the twentieth century; logs of ancient Rome have to wait.
    if (year < 100) return 'not-a-date';
    const local = Date.UTC(year, month - 1, day, hour, minute, second);
    const fraction = Number((parts[8] ?? '').slice(0, 6).padEnd(6, '0')) / 1_000;
    const offsetMinutes = parts[9] === undefined ? this.zone?.offsetAt(local) : offsetOf(parts[9]);
    if (offsetMinutes === undefined) return 'zone-missing';
    if (offsetMinutes === null) return parts[9] === undefined ? 'no-such-hour' : 'not-a-date';
    return { time: local - offsetMinutes * 60_000 + fraction, offsetMinutes };
  }
}

const unitMs = (digits: number) => (digits <= 10 ? 1_000 : digits <= 13 ? 1 : 0.001);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number) => (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : DAYS[month - 1]!);

function offsetOf(text: string): number | null {
  if (!/^[+-]/.test(text)) return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3).replace(':', '') || 0)];
  if (hours > 18 || minutes > 59) return null;
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
