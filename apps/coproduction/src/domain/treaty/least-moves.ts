import { type Bounds, type Ranges, freely, leastChange, optimum } from './least-cost';

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly basisPoints: number;
}

export interface LeastMoves {
  readonly movedBasisPoints: number;
  /** Every way with that many basis points and the fewest participants touched, at most 20 of them. */
  readonly alternatives: readonly (readonly Move[])[];
}

const most = 20;
/** Beyond this many sets of participants one way is shown instead of all: no film has so many that every one counts. */
const setsTried = 4_000;

/** The fewest basis points to move so that all bounds are met, with the total kept; null when no shares of these participants meet them. */
export function leastMoves(bounds: Bounds): LeastMoves | null {
  const ranges = freely(bounds);
  const change = leastChange(bounds, ranges);
  if (change === null) return null;
  if (change === 0) return { movedBasisPoints: 0, alternatives: [] };
  const vectors = smallestSets(bounds, ranges, change).flatMap((set) => waysOf(bounds, only(ranges, set), change, set));
  return { movedBasisPoints: change / 2, alternatives: vectors.slice(0, most).map((vector) => movesOf(bounds, vector)) };
}

/** Between two there is one way: the other way round would make no movement at all enough. */
function waysOf(bounds: Bounds, ranges: Ranges, change: number, set: readonly number[]): readonly (readonly number[])[] {
  const only = set.length === 2 ? optimum(bounds, ranges) : null;
  return only ? [only.vector] : take(vectorsOf(bounds, ranges, change, set), most);
}

function take<T>(from: Iterable<T>, count: number): readonly T[] {
  const taken: T[] = [];
  for (const one of from) if (taken.push(one) === count) break;
  return taken;
}

const only = (ranges: Ranges, set: readonly number[]): Ranges => ranges.map((range, index) => (set.includes(index) ? range : [0, 0]));

/** The smallest sets of leaves among the smallest sets of participants that can do it by themselves. */
function smallestSets(bounds: Bounds, ranges: Ranges, change: number): readonly (readonly number[])[] {
  const forced = ranges.flatMap(([least, highest], index) => (least > 0 || highest < 0 ? [index] : []));
  const parties = [...new Set(bounds.leaves.map(({ party }) => party))];
  const leavesOf = (chosen: readonly string[]): number[] => bounds.leaves.flatMap(({ party }, index) => (chosen.includes(party) ? [index] : []));
  const mustBe = [...new Set(forced.map((index) => bounds.leaves[index]?.party ?? ''))];
  const does = (set: readonly number[]): boolean => leastChange(bounds, only(ranges, set)) === change;
  const ofParties = smallest(mustBe, parties, 1, (chosen) => does(leavesOf(chosen)));
  const sets = ofParties.flatMap((chosen) => smallest(forced, leavesOf(chosen), 2, does));
  const fewest = Math.min(...sets.map((set) => set.length));
  return sets.length > 0 ? sets.filter((set) => set.length === fewest) : [bounds.leaves.map((_leaf, index) => index)];
}

/** All smallest choices that hold what must be in and pass; none when trying them would take too long. */
function smallest<T>(mustBe: readonly T[], all: readonly T[], fewest: number, passes: (chosen: readonly T[]) => boolean): readonly (readonly T[])[] {
  const others = all.filter((one) => !mustBe.includes(one));
  let tried = 0;
  for (let size = Math.max(0, fewest - mustBe.length); size <= others.length; size += 1) {
    const found: (readonly T[])[] = [];
    for (const chosen of combinations(others, size)) {
      if ((tried += 1) > setsTried) return found;
      const set = all.filter((one) => mustBe.includes(one) || chosen.includes(one));
      if (passes(set)) found.push(set);
      if (found.length === most) return found;
    }
    if (found.length > 0) return found;
  }
  return [];
}

function* combinations<T>(of: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield [];
  else for (let index = from; index <= of.length - size; index += 1) for (const rest of combinations(of, size - 1, index + 1)) yield [of[index] as T, ...rest];
}

/** All changes of a set that cost no more than the least, participant by participant: each has an interval of them, for the cost is convex. */
function* vectorsOf(bounds: Bounds, ranges: Ranges, change: number, set: readonly number[]): Generator<readonly number[]> {
  const [index, ...rest] = set;
  const found = optimum(bounds, ranges);
  if (found === null || found.change !== change) return;
  if (index === undefined) {
    yield found.vector;
    return;
  }
  const at = (delta: number): Ranges => ranges.map((range, other) => (other === index ? [delta, delta] : range));
  const does = (delta: number): boolean => leastChange(bounds, at(delta)) === change;
  const [least, highest] = ranges[index] as readonly [number, number];
  const known = found.vector[index] as number;
  const [first, last] = [lastThatDoes(known, Math.max(least, -change / 2), does), lastThatDoes(known, Math.min(highest, change / 2), does)];
  for (let delta = first; delta <= last; delta += 1) yield* vectorsOf(bounds, at(delta), change, rest);
}

/** From one that does to the farthest that does, by halving. */
function lastThatDoes(from: number, to: number, does: (delta: number) => boolean): number {
  if (from === to || does(to)) return to;
  let [good, bad] = [from, to];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.trunc((good + bad) / 2);
    if (does(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Who gives to whom: in order, each giver to the first who still lacks something. */
function movesOf({ leaves }: Bounds, vector: readonly number[]): readonly Move[] {
  const left = [...vector];
  const moves: Move[] = [];
  for (const [from, given] of vector.entries()) {
    for (let to = 0; given < 0 && (left[from] as number) < 0 && to < left.length; to += 1) {
      const basisPoints = Math.min(-(left[from] as number), left[to] as number);
      if (basisPoints <= 0) continue;
      moves.push({ from: leaves[from]?.id ?? '', to: leaves[to]?.id ?? '', basisPoints });
      left[from] = (left[from] as number) + basisPoints;
      left[to] = (left[to] as number) - basisPoints;
    }
  }
  return moves;
}
