import type { RunResult } from './run';
import { counters, tally } from './judge/finding';

const shownOfEach = 6;

/** What is printed of one run: commands, faults by kind and place, and everything that must not be. */
export function linesOf({ seed, accepted, attempts, faults, findings, repeatedRecords, failures, seconds }: RunResult): string[] {
  const figures = tally(findings);
  return [
    `run with seed ${seed}: ${accepted} accepted commands in ${attempts} attempts, ${seconds.load} s under load, healed after ${seconds.healing} s` +
      `${repeatedRecords > 0 ? `, ${repeatedRecords} records stand twice in a topic` : ''}; ${counters.map((counter) => `${figures[counter]} ${counter}`).join(', ')}`,
    `  faults: ${faults.map(({ what, happened, at }) => `${what}${happened ? ` (${(at / 1000).toFixed(1)} s)` : ' DID NOT HAPPEN'}`).join(', ')}`,
    ...failures.map((failure) => `  FAILED: ${failure}`),
    ...counters.flatMap((counter) => shown(counter, [...new Set(findings.filter((finding) => finding.counter === counter).map(({ what }) => what))])),
  ];
}

const shown = (counter: string, found: readonly string[]): string[] => [
  ...found.slice(0, shownOfEach).map((what) => `  ${counter}: ${what}`),
  ...(found.length > shownOfEach ? [`  ${counter}: and ${found.length - shownOfEach} more`] : []),
];

export const isClean = ({ findings, failures }: RunResult): boolean => findings.length === 0 && failures.length === 0;

/** Figures of all runs added up. The same thing may go wrong in several runs and counts in each. */
export function lastLine(results: readonly RunResult[]): string {
  const sums = counters.map((counter) => `${results.reduce((sum, { findings }) => sum + tally(findings)[counter], 0)} ${counter}`);
  return `${results.length} runs, ${sums.join(', ')}`;
}
