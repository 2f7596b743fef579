import { isIsoDate } from '@caravanserai/kernel';
import { type Cells, type Reading, refused, taken } from './reading';

/** A day written `YYYY-MM-DD`; blanks around it are passed over, a day that no calendar has is not. */
export function isoDay(cells: Cells, field: string): Reading<string> {
  const text = (cells[field] ?? '').trim();
  if (text === '') return refused(field, 'missing', `${field} is empty.`);
  return isIsoDate(text) ? taken(text) : refused(field, 'not-a-date', `"${text}" is no date of the form YYYY-MM-DD.`);
}

/** The same, null when the cell is empty. */
export function isoDayOrNone(cells: Cells, field: string): Reading<string | null> {
  return (cells[field] ?? '').trim() === '' ? taken(null) : isoDay(cells, field);
}

/** A day written D/M/YYYY, null when the cell is empty: "7/8/2022" is the seventh of August. */
export function dayMonthYearOrNone(cells: Cells, field: string): Reading<string | null> {
  const text = (cells[field] ?? '').trim();
  if (text === '') return taken(null);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? taken(date) : refused(field, 'not-a-date', `"${text}" is no date of the form D/M/YYYY.`);
}

/** A year of four digits. */
export function yearCell(cells: Cells, field: string): Reading<number> {
  const text = (cells[field] ?? '').trim();
  return /^[12]\d{3}$/.test(text) ? taken(Number(text)) : refused(field, 'not-a-year', `"${text}" is no year of four digits.`);
}

/**
 * A time on a twelve-hour clock, "8:15PM", as `HH:MM`; null for "None" and an empty cell. It is the clock of the place and stays apart from the date:
 * nobody recorded an instant.
 */
export function clockTimeOrNone(cells: Cells, field: string): Reading<string | null> {
  const text = (cells[field] ?? '').trim();
  if (text === '' || text === 'None') return taken(null);
  const [, hour = '', minute = '', half = ''] = /^(1[0-2]|0?[1-9]):([0-5]\d)\s?([AP])M$/i.exec(text) ?? [];
  if (half === '') return refused(field, 'not-a-time', `"${text}" is no time such as 8:15PM.`);
  const hours = (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return taken(`${String(hours).padStart(2, '0')}:${minute}`);
}
