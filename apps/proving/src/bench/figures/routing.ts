import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryFolder } from '@caravanserai/local';
import highs from 'highs';
import { type ProgramOf, routeProgram } from '../baselines/route-program';
import { type Figure, atMost, figure } from '../figure';
import type { Ground } from '../ground/ground';
import type { Rounds } from '../rounds';

/** As much of touring's routes as is measured; by its compiled files, since an application imports no other. */
interface Routes {
  solve(problem: object): Generator<unknown, { readonly routes: readonly { readonly values: readonly number[] }[]; readonly proven: boolean }, boolean | undefined>;
}

const sizes = [8, 10, 12, 15] as const;
const mostSeconds = 60;
const stayDays = 30;

/** The best order of 8 to 15 venues, proven, with two windows each and with any time; beside it the same as a plain integer program. */
export async function routingFigures(_ground: Ground, { say }: Rounds): Promise<Figure[]> {
  const routes = createRequire(__filename)(join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'touring', 'dist', 'domain', 'routing', 'solve.js')) as Routes;
  const program = await highs();
  proved(routes, tourOf(sizes[0], true));
  const figures: Figure[] = [];
  for (const windows of [true, false]) {
    const times = sizes.map((venues) => {
      say(`route of ${venues} venues ${windows ? 'with two windows each' : 'at any time'}`);
      const tour = tourOf(venues, windows);
      const found = proved(routes, tour);
      figures.push(...compared(`route of ${venues} venues, ${windows ? 'two windows each' : 'any time'}`, found, inProgram(program, tour)));
      return { venues, milliseconds: found.milliseconds };
    });
    figures.push(growth(times, windows));
  }
  return figures;
}

interface Outcome {
  readonly milliseconds: number;
  /** Null where nothing was found. */
  readonly value: number | null;
  readonly proven: boolean;
}

function compared(name: string, found: Outcome, program: Outcome): Figure[] {
  const time = figure({ name: `${name}, proven ${found.proven ? 'yes' : 'no'}`, unit: 'ms', value: found.milliseconds, baseline: program.milliseconds, aim: atMost(mostSeconds * 1_000, 'ms') });
  if (program.proven || found.value === null) return [time];
  const gap = program.value === null ? null : (100 * (program.value - found.value)) / found.value;
  return [time, figure({ name: `${name}: the integer program has not ended, ${gap === null ? 'nothing found' : 'and is above the optimum by'}`, unit: '%', value: gap ?? 100 })];
}

/** How the time grows from the fewest venues to the most, beside n times 2 to the n. */
function growth(times: readonly { readonly venues: number; readonly milliseconds: number }[], windows: boolean): Figure {
  const [first, last] = [times[0]!, times.at(-1)!];
  const states = ({ venues }: typeof first) => venues * 2 ** venues;
  return figure({ name: `growth from ${first.venues} to ${last.venues} venues, ${windows ? 'two windows each' : 'any time'}, beside n 2^n`, unit: 'times', value: last.milliseconds / first.milliseconds, baseline: states(last) / states(first) });
}

function proved({ solve }: Routes, { places, transport, occupancy, deliveries, arcs }: ProgramOf): Outcome {
  const criterion = { name: 'distance', arcs, penalties: new Float64Array(places), endWeight: 0, lengthWeight: 0, waitWeight: 0, carnetWeight: 0 };
  const free = { latestReturn: Infinity, longestTour: Infinity, mode: 'lexicographic', optional: Array.from({ length: places }, () => false), precedence: [], rest: null, carnet: null, apart: [] };
  const began = performance.now();
  const steps = solve({ places, transport, occupancy, deliveries, departure: { from: 0, to: 0 }, criteria: [criterion], ...free });
  let step = steps.next();
  while (!step.done) step = steps.next(performance.now() - began > mostSeconds * 1_000);
  return { milliseconds: performance.now() - began, value: step.value.routes[0]?.values[0] ?? null, proven: step.value.proven };
}

function inProgram(program: Awaited<ReturnType<typeof highs>>, tour: ProgramOf): Outcome {
  const began = performance.now();
  const { Status, ObjectiveValue } = program.solve(routeProgram(tour), { time_limit: mostSeconds, output_flag: false });
  return { milliseconds: performance.now() - began, value: Number.isFinite(ObjectiveValue) && Status !== 'Infeasible' ? ObjectiveValue : null, proven: Status === 'Optimal' };
}

/** Cities on a plane, the same in every run; windows are laid around one order, so that there is a route. */
function tourOf(venues: number, windows: boolean): ProgramOf {
  const places = venues + 1;
  let state = 2_027 + venues;
  const below = (most: number) => Math.floor(((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32) * most);
  const points = Array.from({ length: places }, () => [below(9_000), below(9_000)] as const);
  const arcs = Float64Array.from({ length: places * places }, (_, at) => Math.round(Math.hypot(points[Math.floor(at / places)]![0] - points[at % places]![0], points[Math.floor(at / places)]![1] - points[at % places]![1])));
  const transport = arcs.map((km) => 7 + Math.ceil(km / 600));
  const most = venues * (stayDays + 40);
  const deliveries = Array.from({ length: places }, (_, v) => {
    if (v === 0) return [];
    if (!windows) return [{ from: 0, to: most }];
    const turn = (v - 1) * (stayDays + 24);
    return [{ from: Math.max(0, turn - 60), to: turn + 60 }, { from: turn + 120 + below(60), to: turn + 260 }];
  });
  return { places, transport, occupancy: Float64Array.from({ length: places }, (_, v) => (v === 0 ? 0 : stayDays)), deliveries, arcs };
}
