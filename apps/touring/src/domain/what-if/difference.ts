import type { KnockOn } from '../moves/knock-on';
import { knockOns } from '../moves/knock-on';
import { explain, type RuleLevel } from '../rules/rule';
import type { Judgement } from '../rules/rule-list';
import type { StopFact, TourFacts } from '../rules/tour-facts';
import type { TourFigures } from './figures';

/** A rule that is broken, as it is shown and kept. */
export interface Broken {
  readonly rule: string;
  readonly title: string;
  readonly level: RuleLevel;
  readonly subject: string | null;
  readonly numbers: Readonly<Record<string, number | string | null>>;
  readonly explanation: string;
}

/** What changes would bring: figures and broken rules before and after, and who else must move. */
export interface Difference {
  readonly before: TourFigures;
  readonly after: TourFigures;
  readonly brokenBefore: readonly Broken[];
  readonly brokenAfter: readonly Broken[];
  readonly others: readonly KnockOn[];
}

export const brokenOf = (judgements: readonly Judgement[]): Broken[] =>
  judgements.filter(({ finding }) => finding.verdict === 'broken').map(({ rule, level, finding }) => ({ rule: rule.id, title: rule.title, level, subject: finding.subject, numbers: finding.numbers, explanation: explain(rule, finding) }));

/** Who of those that were not changed must move on account of the changed ones: by the greatest number of days that any of them asks. */
export function othersToMove(facts: Pick<TourFacts, 'stops' | 'turnarounds' | 'leastTurnaroundDays'>, placed: readonly StopFact[]): KnockOn[] {
  const changed = new Set(placed.map(({ id }) => id));
  const most = new Map<string, KnockOn>();
  for (const stop of placed)
    for (const other of knockOns(facts, stop)) {
      const known = most.get(other.stopId);
      if (!changed.has(other.stopId) && (known === undefined || Math.abs(known.days) < Math.abs(other.days))) most.set(other.stopId, other);
    }
  return [...most.values()];
}
