import type { Finding } from './finding';
import type { Rule, RuleLevel } from './rule';
import { rulesOfCargo } from './rules-of-cargo';
import { rulesOfDates } from './rules-of-dates';
import { rulesOfPeopleAndMoney } from './rules-of-people-and-money';
import { rulesOfVenues } from './rules-of-venues';
import type { TourFacts } from './tour-facts';

const number = ({ id }: Rule): number => Number(id.slice(1));

/** R1 to R33, the one list of what the trade demands. R34 is no rule but a test of R1, R2 and R5: equal starts and midnights are found. */
export const rules: readonly Rule[] = [...rulesOfDates, ...rulesOfVenues, ...rulesOfCargo, ...rulesOfPeopleAndMoney].sort((a, b) => number(a) - number(b));

export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/** The level of each rule in this installation, where it is not the declared one. */
export type LevelsSet = ReadonlyMap<string, RuleLevel>;

export interface Judgement {
  readonly rule: Rule;
  readonly level: RuleLevel;
  readonly finding: Finding;
}

/** Every rule that is not off, on the whole tour. A fault of one rule is a bug and stops all: no rule is skipped in silence. */
export function judge(facts: TourFacts, levels: LevelsSet): Judgement[] {
  return rules.flatMap((rule) => {
    const level = levels.get(rule.id) ?? rule.level;
    return level === 'off' ? [] : rule.check(facts).map((finding) => ({ rule, level, finding }));
  });
}

export type Gate = 'save' | 'confirm' | 'ready';

const levelsOfGate: Readonly<Record<Gate, readonly RuleLevel[]>> = {
  save: ['block-save'],
  confirm: ['block-save', 'block-confirm'],
  ready: ['block-save', 'block-confirm', 'block-ready'],
};

/** What shuts a gate for these subjects: what is broken at a level that bites there. What is not known shuts none; it is shown beside. */
export function brokenAt(gate: Gate, judgements: readonly Judgement[], concerns: (finding: Finding) => boolean = () => true): Judgement[] {
  return judgements.filter(({ level, finding }) => finding.verdict === 'broken' && levelsOfGate[gate].includes(level) && concerns(finding));
}

/**
 * Whether a finding speaks of a stop: by its subject, as the stop before in a pair, as the one at which an allowance breaks, or by a leg
 * to or from it. What speaks of no stop at all (the whole tour, a policy, a traveller) speaks of each.
 */
export function speaksOf(stopId: string, { stops, legs = [], engagements = [] }: Pick<TourFacts, 'stops' | 'legs' | 'engagements'>): (finding: Finding) => boolean {
  // What is said of an engagement of performances is said of no stop.
  const others = new Set([...stops, ...engagements].map(({ id }) => id));
  const ways = new Map(legs.map((leg) => [leg.id, [leg.fromStopId, leg.toStopId]]));
  return ({ subject, numbers }) => {
    if (subject === stopId || numbers['before'] === stopId) return true;
    const named = numbers['breaksAtStop'];
    if (typeof named === 'string') return named === stopId;
    const way = subject === null ? undefined : ways.get(subject);
    if (way !== undefined) return way.includes(stopId);
    return subject === null || !others.has(subject);
  };
}
