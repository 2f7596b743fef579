import { addDays, type IsoDate } from './calendar';
import { offsetMs, startOfDayMs } from './time-zone';

const dayMs = 86_400_000;

/** `skipped`: no clock of the place ever showed it; `twice`: it came again when the clocks went back, and the first time is meant. */
export interface LocalTime {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly clock: 'once' | 'twice' | 'skipped';
}

/**
 * The instant of a time (`HH:MM`) on a day of a place. A skipped time is read by the clock of before the jump, so 02:30 becomes what is then called 03:30.
 * @throws RangeError for what is no date, time or zone
 */
export function localTime(date: IsoDate, time: string, zone: string): LocalTime {
  const shownMs = Date.parse(`${date}T${time}:00Z`);
  // No zone is further than 14 hours from UTC, so a day to either side is surely before and after the time asked for.
  const [before, after] = [offsetMs(shownMs - dayMs, zone), offsetMs(shownMs + dayMs, zone)];
  const instants = [...new Set([shownMs - before, shownMs - after])].filter((at) => at + offsetMs(at, zone) === shownMs);
  const clock = (['skipped', 'once', 'twice'] as const)[instants.length] ?? 'twice';
  return { at: new Date(instants.length === 0 ? shownMs - before : Math.min(...instants)).toISOString(), clock };
}

/** Minutes that a day is longer (clocks go back, as in autumn) or shorter than 24 hours; 0 on all but the days on which the clocks change. */
export function clockChangeMinutes(date: IsoDate, zone: string): number {
  return (startOfDayMs(addDays(date, 1), zone) - startOfDayMs(date, zone) - dayMs) / 60_000;
}

/** The day (`YYYY-MM-DD`) and the time (`HH:MM`) that clocks of the zone show at an instant. */
export function clockAt(instant: string, zone: string): { readonly date: IsoDate; readonly time: string } {
  const atMs = Date.parse(instant);
  const shown = new Date(atMs + offsetMs(atMs, zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}
