import { type RuleFinding, type Verdict } from './finding';
import type { Difference } from './book';
import type { Assumptions } from './constellation';
import type { Fix } from './nearest-fix';
import type { TreatyVerdict } from './verdict-for';
import { inWords } from './words';

export interface Answer {
  readonly governing: string;
  readonly instruments: readonly {
    readonly id: string;
    readonly verdict: Verdict;
    readonly failed: readonly { readonly article: string; readonly actual: number | string | null; readonly bound: number | string | null; readonly confidence: string }[];
    readonly warnings: readonly string[];
    readonly unknowns: readonly string[];
    readonly openFacts: readonly string[];
    readonly fixes: readonly Fix[];
  }[];
  readonly assumed: Assumptions;
  readonly differences: readonly Difference[];
}

const broken = new Set<RuleFinding['result']>(['failed', 'derogable', 'discretionary']);
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The verdict in the fixed form of the command line: articles and numbers, and sentences for what is no number. */
export function answerOf(verdict: TreatyVerdict): Answer {
  return {
    governing: verdict.governing,
    instruments: verdict.instruments.map(({ id, verdict: level, findings, fixes }) => ({
      id,
      verdict: level,
      failed: findings.filter(({ result }) => broken.has(result)).map(({ article, actual, bound, confidence }) => ({ article, actual, bound, confidence })),
      warnings: unique(findings.filter(({ result }) => result === 'warned').map(inWords)),
      unknowns: unique(findings.filter(({ result }) => result === 'unknown' || result === 'unverified').map(inWords)),
      openFacts: unique(findings.flatMap(({ result, missing }) => (result === 'asked' || result === 'unknown' || result === 'unverified' ? missing.filter(({ kind }) => kind === 'fact').map(({ name }) => name) : []))),
      fixes,
    })),
    assumed: verdict.assumed,
    differences: verdict.differences,
  };
}
