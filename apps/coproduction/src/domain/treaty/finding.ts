import type { Instrument, Rule } from './rule';
import type { Confidence } from './rows';
import type { Missing } from './evaluated';

/** From best to worst; the verdict on an instrument is the worst of what its rules give. */
export const verdicts = ['ELIGIBLE', 'ELIGIBLE_WITH_WARNING', 'NEEDS_DEROGATION', 'DISCRETIONARY', 'UNKNOWN', 'INELIGIBLE'] as const;
export type Verdict = (typeof verdicts)[number];

export const worst = (of: readonly Verdict[]): Verdict => verdicts[Math.max(0, ...of.map((one) => verdicts.indexOf(one)))] as Verdict;

/** What one rule gives for one country or firm, or for the whole (subject null). `article` and `explain` are the rule's, or name what no rule says: force, scope, membership. */
export interface RuleFinding {
  readonly result: 'holds' | 'failed' | 'derogable' | 'discretionary' | 'warned' | 'unverified' | 'unknown' | 'asked';
  readonly rule: Rule | null;
  readonly article: string;
  readonly explain: string;
  readonly subject: string | null;
  readonly actual: number | string | null;
  readonly bound: number | string | null;
  readonly confidence: Confidence;
  readonly missing: readonly Missing[];
  /** Where what was found comes from. */
  readonly source: string | null;
}

export const verdictOf: Readonly<Record<RuleFinding['result'], Verdict>> = {
  holds: 'ELIGIBLE',
  asked: 'ELIGIBLE',
  warned: 'ELIGIBLE_WITH_WARNING',
  derogable: 'NEEDS_DEROGATION',
  discretionary: 'DISCRETIONARY',
  unverified: 'UNKNOWN',
  unknown: 'UNKNOWN',
  failed: 'INELIGIBLE',
};

/** A finding that is no rule's: whether the instrument is in force, covers the work, binds the country. */
export function note(result: RuleFinding['result'], explain: string, about: Partial<Omit<RuleFinding, 'result' | 'explain'>>): RuleFinding {
  return { result, explain, rule: null, article: '', subject: null, actual: null, bound: null, confidence: 'TEXT', missing: [], source: null, ...about };
}

export interface InstrumentFindings {
  readonly instrument: Instrument;
  readonly findings: readonly RuleFinding[];
}
