import { benchmarkFile } from './benchmark';
import { type Line, numbersOf, sayingLines } from './lines';
import { mostPlaces } from './most-places';
import { BadRouteFile, type RouteFile } from './route-file';

/** Decimals kept of a real distance: those of the Solomon and Pesant matrices. */
const realScale = 10_000;

interface Customer {
  readonly line: number;
  readonly values: readonly number[];
}

/**
 * Solomon's columns: number, x, y, demand, ready time, due date, service time; a number 999 ends the list. Two conventions share them.
 * Dumas, Gendreau, Ohlmann and Thomas, da Silva and Urrutia: time of service added, cut to a whole number, then made to obey
 * the triangle inequality (myweb.uiowa.edu/bthoa/TSPTWBenchmarkDataSets.htm). Solomon's own, with a VEHICLE block, with a time of service, or
 * with coordinates or windows that are no whole numbers: real distances, here to four decimals, the time of service added.
 */
export function readColumns(text: string): RouteFile {
  const lines = sayingLines(text.replace(/^!!.*$/gm, ''));
  const head = lines.findIndex((line) => /CUST(OMER)?\W+NO\b/i.test(line.text));
  const customers = untilEnd(lines.slice(head + 1));
  if (customers.length < 2) throw new BadRouteFile(lines[head]!.number, 'no customers stand below the column heads');
  if (customers.length > mostPlaces) throw new BadRouteFile(customers[mostPlaces]!.line, `at most ${mostPlaces} places are read`);
  const whole = !/^\s*VEHICLE/im.test(text) && customers.every(({ values }) => values[6] === 0 && values.every((value) => Number.isInteger(value)));
  const scale = whole ? 1 : realScale;
  const windows = customers.map(({ line, values }) => window(line, values, scale));
  const names = customers.map(({ values }) => String(values[0]));
  const matrix = distances(customers, (distance) => (whole ? Math.floor(distance) : Math.round(distance * scale)));
  if (whole) obeyTriangles(matrix, customers.length);
  const kind = whole ? 'columns, distances cut to whole numbers (Dumas, Gendreau, Ohlmann and Thomas)' : 'columns, real distances (Solomon)';
  return benchmarkFile({ kind, names, matrix, windows, scale });
}

function untilEnd(lines: readonly Line[]): Customer[] {
  const customers: Customer[] = [];
  for (const line of lines) {
    const values = numbersOf(line);
    if (values[0] === 999 && customers.length !== 998) break;
    if (values.length !== 7) throw new BadRouteFile(line.number, `seven columns are expected, not ${values.length}`);
    customers.push({ line: line.number, values });
  }
  return customers;
}

function window(line: number, values: readonly number[], scale: number): [number, number] {
  const [ready, due] = [values[4]!, values[5]!];
  if (due < ready) throw new BadRouteFile(line, `the window closes before it opens: ${ready} to ${due}`);
  if (values[6]! < 0) throw new BadRouteFile(line, `the time of service is negative: ${values[6]}`);
  return [Math.round(ready * scale), Math.round(due * scale)];
}

function distances(customers: readonly Customer[], rounded: (distance: number) => number): Float64Array {
  const places = customers.length;
  const matrix = new Float64Array(places * places);
  customers.forEach(({ values: one }, i) =>
    customers.forEach(({ values: other }, j) => {
      if (i !== j) matrix[i * places + j] = rounded(Math.hypot(one[1]! - other[1]!, one[2]! - other[2]!) + one[6]!);
    }),
  );
  return matrix;
}

function obeyTriangles(matrix: Float64Array, places: number): void {
  for (let k = 0; k < places; k++)
    for (let i = 0; i < places; i++)
      for (let j = 0; j < places; j++) matrix[i * places + j] = Math.min(matrix[i * places + j]!, matrix[i * places + k]! + matrix[k * places + j]!);
}
