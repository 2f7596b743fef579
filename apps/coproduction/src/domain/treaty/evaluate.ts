import { budgetExceeds } from './budget';
import type { Evaluated, Missing } from './evaluated';
import type { Amount, Expr } from './rule';
import { type Scene, type Subject, select } from './scene';

const said = (holds: boolean, actual: number | null = null, bound: number | null = null): Evaluated => ({ holds, actual, bound, missing: [] });
const open = (missing: readonly Missing[]): Evaluated => ({ holds: null, actual: null, bound: null, missing });

/** Three-valued: an open part leaves the whole open only where the other parts do not decide it already. */
export function evaluate(expr: Expr, scene: Scene, subject: Subject): Evaluated {
  if ('in' in expr) return within(expr.in, scene, subject);
  if ('atLeast' in expr) return compare(expr.atLeast, scene, subject, (actual, bound) => actual >= bound);
  if ('atMost' in expr) return compare(expr.atMost, scene, subject, (actual, bound) => actual <= bound);
  if ('below' in expr) return compare(expr.below, scene, subject, (actual, bound) => actual < bound);
  if ('all' in expr) return every(expr.all.map((one) => evaluate(one, scene, subject)));
  if ('any' in expr) return negated(every(expr.any.map((one) => negated(evaluate(one, scene, subject)))));
  if ('not' in expr) return negated(evaluate(expr.not, scene, subject));
  if ('flag' in expr) return flag(expr.flag, scene);
  if ('form' in expr) return said(expr.form.includes(scene.constellation.form));
  if ('ratified' in expr) return ratified(expr.ratified, select(expr.who, scene, subject).map(({ country }) => country), scene);
  if ('artistic' in expr) return said(select(expr.artistic, scene, subject).every(({ contribution }) => contribution === 'artistic'));
  if ('budgetAbove' in expr) return budgetExceeds(scene.constellation, expr.budgetAbove);
  if ('treatyWithASide' in expr) return treaties(select(expr.treatyWithASide, scene, subject).map(({ country }) => country), scene);
  return open([{ kind: 'row', name: expr.notRead }]);
}

function within([what, low, high]: readonly [Amount, Amount, Amount], scene: Scene, subject: Subject): Evaluated {
  const floor = compare([what, low], scene, subject, (actual, bound) => actual >= bound);
  return floor.holds === true ? compare([what, high], scene, subject, (actual, bound) => actual <= bound) : floor;
}

function compare([left, right]: readonly [Amount, Amount], scene: Scene, subject: Subject, holds: (actual: number, bound: number) => boolean): Evaluated {
  const missing: Missing[] = [];
  const actual = amount(left, scene, subject, missing);
  const bound = amount(right, scene, subject, missing);
  return actual === null || bound === null ? open(missing) : said(holds(actual, bound), actual, bound);
}

function every(findings: readonly Evaluated[]): Evaluated {
  const failed = findings.find(({ holds }) => holds === false);
  if (failed) return failed;
  const missing = findings.flatMap((one) => (one.holds === null ? one.missing : []));
  return missing.length > 0 ? open(missing) : said(true);
}

const negated = (finding: Evaluated): Evaluated => (finding.holds === null ? finding : { ...finding, holds: !finding.holds });

function flag(name: string, { constellation }: Scene): Evaluated {
  const value = constellation.facts.flags[name];
  return value === undefined ? open([{ kind: 'fact', name }]) : said(value, value ? 1 : 0, 1);
}

function ratified(instrument: string, countries: readonly string[], scene: Scene): Evaluated {
  const known = countries.map((country) => scene.ratified(instrument, country));
  if (known.includes(false)) return said(false, known.filter((one) => one === true).length, countries.length);
  const unsure = countries.filter((_country, index) => known[index] === null);
  return unsure.length > 0 ? open(unsure.map((country) => ({ kind: 'row', name: `${instrument} ${country}` }))) : said(true, countries.length, countries.length);
}

function treaties(countries: readonly string[], scene: Scene): Evaluated {
  const known = countries.map((country) => scene.treatyWithASide(country));
  if (known.includes(false)) return said(false, known.filter((one) => one === true).length, countries.length);
  const unsure = countries.filter((_country, index) => known[index] === null);
  return unsure.length > 0 ? open(unsure.map((country) => ({ kind: 'row', name: `treaty of ${country} with one of the two sides` }))) : said(true);
}

function amount(what: Amount, scene: Scene, subject: Subject, missing: Missing[]): number | null {
  if (typeof what === 'number') return what;
  if ('share' in what) return what.share === 'it' && subject.firm !== null ? firmShare(subject, missing) : shares(select(what.share, scene, subject), missing);
  if ('creative' in what) return creative(select(what.creative, scene, subject).map(({ country }) => country), scene, missing);
  if ('countries' in what) return select(what.countries, scene, subject).length;
  if ('firms' in what) return select(what.firms, scene, subject).reduce((count, { firms }) => count + Math.max(firms.length, 1), 0);
  if ('fact' in what) return scene.constellation.facts.numbers[what.fact] ?? lacks({ kind: 'fact', name: what.fact }, missing);
  if ('points' in what) return pointsOf(what.points, scene, missing);
  if ('ceiling' in what) return subject.participant ? scene.financeCeiling(subject.participant.country) : null;
  if ('min' in what) return least(what.min.map((one) => amount(one, scene, subject, missing)));
  const [one, other] = what.distance.map((part) => amount(part, scene, subject, missing));
  return one === null || one === undefined || other === null || other === undefined ? null : Math.abs(one - other);
}

function lacks(what: Missing, missing: Missing[]): null {
  missing.push(what);
  return null;
}

const least = (values: readonly (number | null)[]): number | null => (values.includes(null) ? null : Math.min(...(values as number[])));

function firmShare({ participant, firm }: Subject, missing: Missing[]): number | null {
  const share = participant?.firms[firm ?? 0]?.shareBasisPoints;
  return share ?? lacks({ kind: 'share', name: `${participant?.country ?? ''}/${(firm ?? 0) + 1}` }, missing);
}

function shares(of: readonly { readonly country: string; readonly shareBasisPoints?: number }[], missing: Missing[]): number | null {
  let total: number | null = 0;
  for (const { country, shareBasisPoints } of of) {
    if (shareBasisPoints === undefined) total = lacks({ kind: 'share', name: country }, missing);
    else if (total !== null) total += shareBasisPoints;
  }
  return total;
}

function creative(countries: readonly string[], scene: Scene, missing: Missing[]): number | null {
  const given = scene.constellation.facts.creativeShareBasisPoints ?? {};
  const open = countries.filter((country) => given[country] === undefined);
  if (open.length > 0) return lacks({ kind: 'fact', name: 'creativeShareBasisPoints' }, missing);
  return countries.reduce((total, country) => total + (given[country] ?? 0), 0);
}

/** What is not listed earns nothing; no element counts for more than its table gives it. */
function pointsOf(table: string, scene: Scene, missing: Missing[]): number | null {
  const earned = scene.constellation.facts.points;
  if (earned === undefined) return lacks({ kind: 'fact', name: 'points' }, missing);
  const most = scene.points[table]?.elements ?? {};
  return Object.entries(earned).reduce((total, [element, points]) => total + Math.min(points, most[element] ?? points), 0);
}
