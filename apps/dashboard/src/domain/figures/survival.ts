import { countUpTo } from './count-up-to';

export const survivalDefinition =
  'Survival by Kaplan and Meier: S(t) is the product of 1 - d / n over all ages up to t at which d of the n visits that had lasted so long ended; visits that still go on count among the n up to their age.';

/**
 * The share of visits that last longer than each of `asked`. Between two points at which somebody asks or a visit still goes on, the product is one
 * fraction, (n - ended in between) / n; so a million finished visits are counted, not sorted.
 * @param ended durations of finished visits, in any order. @param open ages of those that go on, in any order.
 */
export function survivalAt(ended: Float64Array, open: Float64Array, asked: Float64Array): Map<number, number> {
  const openAscending = open.slice().sort();
  const points = distinct(openAscending, asked);
  const endedUpTo = countUpTo(ended, points);
  const answers = new Map<number, number>();
  let [survived, endedBefore, left] = [1, 0, 0];
  for (let at = 0; at < points.length; at++) {
    const atRisk = ended.length - endedBefore + open.length - left;
    const endedHere = endedUpTo[at]! - endedBefore;
    if (endedHere > 0) survived *= (atRisk - endedHere) / atRisk;
    endedBefore = endedUpTo[at]!;
    // A visit that goes on at the age at which another ended has lasted as long, so it leaves the count only after that end.
    while (left < open.length && openAscending[left]! <= points[at]!) left++;
    answers.set(points[at]!, survived);
  }
  return answers;
}

function distinct(some: Float64Array, others: Float64Array): Float64Array {
  const all = new Float64Array(some.length + others.length);
  all.set(some);
  all.set(others, some.length);
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at]!;
  return all.subarray(0, kept);
}
