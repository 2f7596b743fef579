import { evaluate } from './evaluate';
import type { Missing } from './evaluated';
import { type RuleFinding } from './finding';
import type { Instrument, Rule } from './rule';
import { type Scene, type Subject, nobody, select } from './scene';

/** The rules in force at the contract's date for this kind of work. Derogations are reached through the rule that may be derogated from. */
export function rulesAtDate({ rules }: Instrument, { constellation: { signedOn, form } }: Scene): readonly Rule[] {
  return rules.filter(
    ({ validFrom, validTo, workKinds }) => workKinds.includes(form) && (signedOn === undefined || (validFrom <= signedOn && (validTo === undefined || signedOn < validTo))),
  );
}

/** Everything an instrument's rules give for one scene, rule by rule and subject by subject, what holds included. */
export function applyRules(instrument: Instrument, scene: Scene): readonly RuleFinding[] {
  const active = rulesAtDate(instrument, scene);
  const derogations = new Set(active.flatMap(({ effect }) => (typeof effect === 'object' ? [effect.derogableTo] : [])));
  return active.filter(({ id }) => !derogations.has(id)).flatMap((rule) => applyRule(rule, active, scene));
}

function applyRule(rule: Rule, active: readonly Rule[], scene: Scene): readonly RuleFinding[] {
  const { subjects, missing } = subjectsOf(rule, scene);
  const found = subjects.flatMap((subject) => applyTo(rule, subject, active, scene));
  return missing.length > 0 ? [...found, finding(rule, 'asked', nobody, { missing })] : found;
}

export function subjectsOf(rule: Rule, scene: Scene): { readonly subjects: readonly Subject[]; readonly missing: readonly Missing[] } {
  if (rule.each) return { subjects: select(rule.each, scene, nobody).map((participant) => ({ participant, firm: null })), missing: [] };
  if (!rule.eachFirm) return { subjects: [nobody], missing: [] };
  const chosen = select(rule.eachFirm, scene, nobody);
  const subjects = chosen.flatMap((participant) => participant.firms.map((_firm, firm) => ({ participant, firm })));
  return { subjects, missing: chosen.some(({ firms }) => firms.length === 0) ? [{ kind: 'fact', name: 'firms' }] : [] };
}

function applyTo(rule: Rule, subject: Subject, active: readonly Rule[], scene: Scene): readonly RuleFinding[] {
  const when = rule.when ? evaluate(rule.when, scene, subject) : { holds: true, missing: [] };
  if (when.holds === false) return [];
  const { holds, actual, bound, missing } = evaluate(rule.test, scene, subject);
  const lacking = [...when.missing, ...missing];
  if (rule.confidence === 'UNVERIFIED') return [finding(rule, rule.effect === 'WARN' ? (holds === false ? 'warned' : 'holds') : onlyFacts(lacking) ? 'asked' : 'unverified', subject, { actual, bound, missing: lacking })];
  if (holds === true) return [finding(rule, 'holds', subject, { actual, bound })];
  if (holds === false && when.holds) return broken(rule, subject, active, scene, { actual, bound });
  return [finding(rule, onlyFacts(lacking) ? 'asked' : 'unknown', subject, { missing: lacking })];
}

const onlyFacts = (missing: readonly Missing[]): boolean => missing.length > 0 && missing.every(({ kind }) => kind === 'fact');

/** A broken rule costs what its effect says; one that may be derogated from only when the derogation itself holds. */
function broken(rule: Rule, subject: Subject, active: readonly Rule[], scene: Scene, numbers: Pick<RuleFinding, 'actual' | 'bound'>): readonly RuleFinding[] {
  if (rule.effect === 'WARN') return [finding(rule, 'warned', subject, numbers)];
  if (rule.effect === 'DISCRETIONARY') return [finding(rule, 'discretionary', subject, numbers)];
  const derogation = derogationOf(rule, active);
  if (!derogation) return [finding(rule, 'failed', subject, numbers)];
  const inside = applyTo(derogation, subject, active, scene);
  if (inside.every(({ result }) => result === 'holds')) return [finding(rule, 'derogable', subject, numbers)];
  return inside.some(({ result }) => result === 'failed') ? [finding(rule, 'failed', subject, numbers), ...inside] : [finding(rule, 'derogable', subject, numbers), ...inside];
}

export const derogationOf = ({ effect }: Rule, active: readonly Rule[]): Rule | undefined =>
  typeof effect === 'object' ? active.find(({ id }) => id === effect.derogableTo) : undefined;

function finding(rule: Rule, result: RuleFinding['result'], { participant, firm }: Subject, about: Partial<RuleFinding>): RuleFinding {
  const subject = participant ? (firm === null ? participant.country : `${participant.country}/${firm + 1}`) : null;
  const { article, explain, confidence } = rule;
  return { result, rule, article, explain, subject, actual: null, bound: null, confidence, missing: [], source: rule.source.url, ...about };
}
