import { type Line, numbersOf } from './lines';
import { BadRouteFile } from './route-file';

type Cells = (places: number) => Iterable<readonly [number, number]>;

const rows = (first: (i: number, places: number) => number, end: (i: number, places: number) => number): Cells =>
  function* (places) {
    for (let i = 0; i < places; i++) for (let j = first(i, places); j < end(i, places); j++) yield [i, j];
  };

const formats: Readonly<Record<string, Cells>> = {
  FULL_MATRIX: rows(() => 0, (_, places) => places),
  UPPER_ROW: rows((i) => i + 1, (_, places) => places),
  UPPER_DIAG_ROW: rows((i) => i, (_, places) => places),
  LOWER_ROW: rows(() => 0, (i) => i),
  LOWER_DIAG_ROW: rows(() => 0, (i) => i + 1),
};

/** EDGE_WEIGHT_SECTION of an explicit TSPLIB file; half a matrix is mirrored. */
export function explicitMatrix(lines: readonly Line[], places: number, format: Line | undefined): Float64Array {
  const name = format?.text.split(':')[1]?.trim() ?? '';
  const cells = formats[name];
  if (!cells) throw new BadRouteFile(format?.number ?? 1, `EDGE_WEIGHT_FORMAT must be one of ${Object.keys(formats).join(', ')}`);
  const start = lines.findIndex(({ text }) => text.replace(/\s*:$/, '') === 'EDGE_WEIGHT_SECTION');
  if (start < 0) throw new BadRouteFile(lines.at(-1)!.number, 'EDGE_WEIGHT_SECTION is missing');
  const end = lines.findIndex(({ text }, at) => at > start && /^[A-Z]/.test(text));
  const numbers = lines.slice(start + 1, end < 0 ? undefined : end).flatMap(numbersOf);
  const matrix = new Float64Array(places * places);
  let at = 0;
  for (const [i, j] of cells(places)) {
    const value = numbers[at++];
    if (value === undefined) throw new BadRouteFile(lines.at(-1)!.number, `EDGE_WEIGHT_SECTION ends too early: ${numbers.length} numbers do not make ${places} places in ${name}`);
    matrix[i * places + j] = value;
    if (name !== 'FULL_MATRIX') matrix[j * places + i] = value;
  }
  return matrix;
}
