import { benchmarkFile } from './benchmark';
import { numbersOf, sayingLines, scaleOf } from './lines';
import { mostPlaces } from './most-places';
import { BadRouteFile, type RouteFile } from './route-file';

/**
 * A count of places, so many rows of a matrix, so many windows: how the families of Ascheuer, Solomon and Pesant, Potvin and Bengio,
 * and others are given at lopez-ibanez.eu/tsptw-instances. Rows may be wrapped; only the numbers' order counts.
 */
export function readMatrix(text: string): RouteFile {
  const lines = sayingLines(text);
  const words = lines.flatMap((line) => numbersOf(line).map((value) => ({ value, line: line.number })));
  const places = words[0]!.value;
  if (!Number.isInteger(places) || places < 2 || places > mostPlaces) throw new BadRouteFile(lines[0]!.number, `the count of places must be a whole number from 2 to ${mostPlaces}, not ${places}`);
  const wanted = 1 + places * places + 2 * places;
  if (words.length < wanted) throw new BadRouteFile(lines.at(-1)!.number, `${places} places need ${places * places} distances and ${2 * places} ends of windows; the file ends ${wanted - words.length} numbers short`);
  if (words.length > wanted) throw new BadRouteFile(words[wanted]!.line, `${places} places need ${wanted} numbers in all; this line has more`);
  const negative = words.slice(1, 1 + places * places).find(({ value }) => value < 0);
  if (negative) throw new BadRouteFile(negative.line, `a distance is negative: ${negative.value}`);
  const values = words.map(({ value }) => value);
  const scale = scaleOf(values);
  const whole = values.map((value) => Math.round(value * scale));
  const windows = Array.from({ length: places }, (_, v) => {
    const at = 1 + places * places + 2 * v;
    const [from, to] = [whole[at]!, whole[at + 1]!];
    if (to < from) throw new BadRouteFile(words[at]!.line, `the window of place ${v} closes before it opens: ${values[at]} to ${values[at + 1]}`);
    return [from, to] as const;
  });
  const names = Array.from({ length: places }, (_, v) => String(v));
  return benchmarkFile({ kind: 'matrix and windows (Ascheuer, Solomon and Pesant)', names, matrix: Float64Array.from(whole.slice(1, 1 + places * places)), windows, scale });
}
