export const counters = ['lost', 'doubled', 'out of order', 'stuck'] as const;
export type Counter = (typeof counters)[number];

/** Something that must not be. Two that name the same thing count once. */
export interface Finding {
  readonly counter: Counter;
  readonly what: string;
  /** The aggregate that a stuck event waits for; where that one has lost an event, it is the cause and counts alone. */
  readonly waitsFor?: string;
}

export const countOf = (findings: readonly Finding[], counter: Counter): number =>
  new Set(findings.filter((finding) => finding.counter === counter).map(({ what }) => what)).size;

/** The four figures of a run or of all of them, in the form of the last line. */
export const tally = (findings: readonly Finding[]): Record<Counter, number> =>
  Object.fromEntries(counters.map((counter) => [counter, countOf(findings, counter)])) as Record<Counter, number>;
