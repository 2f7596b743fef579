import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Reading } from './climate-log';

export const mostReadings = 40_000;

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;
const VALUE = /^-?\d{1,3}(\.\d{1,2})?$/;

/**
 * A logger's file: a first line of titles, then `time,relative humidity in per cent,temperature in degrees Celsius` line by line; the
 * time with its offset, the values with at most two decimals. The first line that is none of this is refused with its number.
 */
export function readClimateCsv(text: string): Decision<Reading[], 'climate-log-unreadable' | 'climate-log-too-long'> {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const rows = lines.slice(1).filter((line) => line.trim() !== '');
  if (rows.length > mostReadings) return reject('climate-log-too-long', { lines: rows.length, most: mostReadings });
  if (rows.length === 0) return reject('climate-log-unreadable', { line: 1 });
  const readings: Reading[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    if (line.trim() === '') continue;
    const reading = readLine(line);
    if (reading === null) return reject('climate-log-unreadable', { line: index + 2 });
    readings.push(reading);
  }
  return accept(readings);
}

function readLine(line: string): Reading | null {
  const [time = '', rh = '', t = '', ...more] = line.split(/[,;\t]/).map((cell) => cell.trim());
  if (more.length > 0 || !INSTANT.test(time) || !VALUE.test(rh) || !VALUE.test(t)) return null;
  const reading = { atMs: Date.parse(time.replace(' ', 'T')), rh: Number(rh), t: Number(t) };
  const possible = Number.isFinite(reading.atMs) && reading.rh >= 0 && reading.rh <= 100 && reading.t >= -60 && reading.t <= 80;
  return possible ? reading : null;
}
