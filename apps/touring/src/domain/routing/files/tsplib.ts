import { benchmarkFile } from './benchmark';
import { type Line, numbersOf, sayingLines, scaleOf } from './lines';
import { mostPlaces } from './most-places';
import { BadRouteFile, type RouteFile } from './route-file';
import { explicitMatrix } from './tsplib-matrix';

type Point = readonly [number, number];
type Distance = (one: Point, other: Point) => number;

/** TSPLIB 95 takes 3.141592 for pi, cuts degrees before minutes, and the earth is 6378.388 km: its optima hold for these numbers alone. */
const pi = 3.141592;
const geoRadius = 6378.388;

function geo(one: Point, other: Point): number {
  const radians = (value: number) => {
    const degrees = Math.trunc(value);
    return (pi * (degrees + (5 * (value - degrees)) / 3)) / 180;
  };
  const q1 = Math.cos(radians(one[1]) - radians(other[1]));
  const q2 = Math.cos(radians(one[0]) - radians(other[0]));
  const q3 = Math.cos(radians(one[0]) + radians(other[0]));
  return Math.trunc(geoRadius * Math.acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
}

function att(one: Point, other: Point): number {
  const real = Math.sqrt(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) / 10);
  const near = Math.round(real);
  return near < real ? near + 1 : near;
}

const straight: Distance = (one, other) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const byType: Readonly<Record<string, Distance>> = {
  GEO: geo,
  ATT: att,
  EUC_2D: (one, other) => Math.floor(straight(one, other) + 0.5),
  CEIL_2D: (one, other) => Math.ceil(straight(one, other)),
};

/** A file of TSPLIB 95 (TSP or ATSP), with windows where a TIME_WINDOW_SECTION follows, as Ascheuer's own files have it. */
export function readTsplib(text: string): RouteFile {
  const lines = sayingLines(text).filter(({ text: said }) => said !== 'EOF');
  const word = (key: string) => lines.find((line) => new RegExp(`^${key}\\s*:`).test(line.text));
  const size = word('DIMENSION');
  const places = Number(size?.text.split(':')[1]);
  if (!size || !Number.isInteger(places) || places < 2 || places > mostPlaces) throw new BadRouteFile(size?.number ?? 1, `DIMENSION must be a whole number from 2 to ${mostPlaces}`);
  const type = word('EDGE_WEIGHT_TYPE');
  const kind = type?.text.split(':')[1]?.trim() ?? '';
  const weights = kind === 'EXPLICIT' ? explicitMatrix(lines, places, word('EDGE_WEIGHT_FORMAT')) : fromPoints(lines, places, type, kind);
  const windows = windowsOf(lines, places);
  const scale = scaleOf([...weights, ...windows.flat().filter(Number.isFinite)]);
  const names = Array.from({ length: places }, (_, v) => String(v + 1));
  return benchmarkFile({ kind: `TSPLIB ${kind}`, names, matrix: weights.map((weight) => Math.round(weight * scale)), windows: windows.map(([from, to]) => [Math.round(from * scale), Math.round(to * scale)]), scale });
}

function fromPoints(lines: readonly Line[], places: number, type: Line | undefined, kind: string): Float64Array {
  const distance = byType[kind];
  if (!distance) throw new BadRouteFile(type?.number ?? 1, `EDGE_WEIGHT_TYPE must be one of ${[...Object.keys(byType), 'EXPLICIT'].join(', ')}`);
  const points = section(lines, 'NODE_COORD_SECTION', places).map(({ values: [, x, y], line }) => {
    if (x === undefined || y === undefined) throw new BadRouteFile(line, 'a number of the node and two coordinates are expected');
    return [x, y] as const;
  });
  return Float64Array.from({ length: places * places }, (_, at) => {
    const [i, j] = [Math.floor(at / places), at % places];
    return i === j ? 0 : distance(points[i]!, points[j]!);
  });
}

/** The lines below a keyword, one a place, in the order of their first number. */
function section(lines: readonly Line[], key: string, places: number) {
  const start = lines.findIndex(({ text }) => text.replace(/\s*:$/, '') === key);
  if (start < 0) throw new BadRouteFile(lines.at(-1)!.number, `${key} is missing`);
  const rows = lines.slice(start + 1, start + 1 + places).map((line) => ({ values: numbersOf(line), line: line.number }));
  if (rows.length < places) throw new BadRouteFile(lines.at(-1)!.number, `${key} has ${rows.length} lines, DIMENSION says ${places}`);
  const sorted = [...rows].sort((a, b) => a.values[0]! - b.values[0]!);
  sorted.forEach(({ values, line }, v) => {
    if (values[0] !== v + 1) throw new BadRouteFile(line, `nodes are numbered 1 to ${places}, each once; ${values[0]} does not fit`);
  });
  return sorted;
}

function windowsOf(lines: readonly Line[], places: number): [number, number][] {
  if (!lines.some(({ text }) => /^TIME_WINDOW_SECTION\b/.test(text))) return Array.from({ length: places }, () => [0, Number.POSITIVE_INFINITY]);
  return section(lines, 'TIME_WINDOW_SECTION', places).map(({ values: [, from, to], line }) => {
    if (from === undefined || to === undefined || to < from) throw new BadRouteFile(line, 'a number of the node, an opening and a later closing are expected');
    return [from, to];
  });
}
