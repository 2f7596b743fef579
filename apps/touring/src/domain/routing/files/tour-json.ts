import type { Asked, Built, RouteFile, TourCriterion } from './route-file';
import { BadRouteFile } from './route-file';
import type { StatedTour } from './tour';
import { checkTour } from './tour-check';
import { dayScale, type Objective, sumScale, tourMatrices, tourProblem } from './tour-problem';

const inDays: readonly TourCriterion[] = ['end', 'length', 'waiting', 'travel-time'];

export function readTour(text: string): RouteFile {
  const tour = checkTour(parse(text), (word) => lineOf(text, word));
  const matrices = tourMatrices(tour);
  const perDay = dayScale(tour, matrices);
  return {
    kind: 'a tour in JSON',
    names: [tour.depot.id, ...tour.venues.map(({ id }) => id)],
    distances: matrices.km,
    distanceScale: sumScale,
    timeScale: perDay,
    build: (asked) => {
      const objectives = objectivesOf(tour, asked, perDay);
      const pareto = asked.pareto !== null || asked.objective === null;
      return { problem: tourProblem(tour, matrices, objectives, pareto ? 'pareto' : 'lexicographic', perDay), scales: objectives.map(({ scale }) => scale), unpriced: [false, ...tour.venues.map(({ penalty }) => penalty === undefined)], pareto } satisfies Built;
    },
  };
}

/** Cost, carbon and end date unless something else is asked; the kilometres stand for cost and carbon that the file does not tell. */
function objectivesOf({ transport }: StatedTour, { objective, pareto }: Asked, perDay: number): Objective[] {
  const carbon = transport.carbon !== undefined || transport.carbonPerKm !== undefined;
  const usual: TourCriterion[] = carbon ? ['cost', 'carbon', 'end'] : ['cost', 'end'];
  const names = pareto ?? (objective === null ? usual : [objective === 'makespan' ? 'end' : 'travel-time']);
  return names.map((name) => ({ weights: { [name]: 1 }, scale: inDays.includes(name) ? perDay : sumScale }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const message = (error as SyntaxError).message;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    const at = Number.isNaN(position) ? text.trimEnd().length : position;
    throw new BadRouteFile(text.slice(0, at).split('\n').length, `this is no JSON: ${message.replace(/\s+/g, ' ').slice(0, 160)}`);
  }
}

/** The line of a word's first occurrence in quotes; 1 where it does not occur. */
function lineOf(text: string, word: string): number {
  const at = text.indexOf(JSON.stringify(word));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
