import type { CalendarRow } from '../../domain/calendar-row';

/** Day on which the lists were made and compared. */
export const calendarsAsOf = '2026-11-24';
/** From this year on the lists say something. */
const firstYear = 2025;

const agreeing = 'python-holidays 0.109 (MIT) and date-holidays 3.37 (CC BY 3.0) say the same';
const alone = 'python-holidays 0.109 (MIT) alone';

/**
 * Reads what a country's list says, a line a holiday: its days, then its name. `05-01` is a day of every year, `2026-04-06` a single one; `?` behind it
 * marks what only one compilation says or what hangs on the sight of the moon, `+` before it a day that is worked.
 */
export function rowsIn(list: string): CalendarRow[] {
  return list.trim().split('\n').flatMap((line) => {
    const words = line.split(' ');
    const count = words.findIndex((word) => !isDay.test(word));
    return words.slice(0, count).map((day) => rowOf(day, words.slice(count).join(' ')));
  });
}

const isDay = /^\+?(\d{4}-)?\d{2}-\d{2}\??$/;

function rowOf(day: string, name: string): CalendarRow {
  const code = day.replace(/[+?]/g, '');
  const yearly = code.length === 5;
  const verified = !day.endsWith('?');
  return {
    kind: yearly ? 'yearly' : 'day', code, off: !day.startsWith('+'), days: null, firstYear: yearly ? firstYear : null, lastYear: null, name,
    source: verified ? agreeing : alone, confidence: verified ? 'secondary' : 'unverified', checkedOn: calendarsAsOf,
  };
}
