import { derogationOf, rulesAtDate, subjectsOf } from './apply-rules';
import { evaluate } from './evaluate';
import type { Bounds, Group, Leaf, Relative } from './least-cost';
import type { Amount, Expr, Instrument, Selector } from './rule';
import { type Scene, type Subject, select } from './scene';

export type Target = 'ELIGIBLE' | 'NEEDS_DEROGATION';

/** One bound on the sum of some participants' shares (or one firm's). */
interface Limit {
  readonly countries: readonly string[];
  readonly firm: number | null;
  readonly low: number;
  readonly high: number;
}

/**
 * The bounds that an instrument's verified hard rules set to the shares, for the target: its ordinary rules, or where a rule may be derogated
 * from, the derogation. Firms are leaves of their own only where a rule looks at them; nobody is moved out of the co-production altogether.
 */
export function shareBounds(instrument: Instrument, scene: Scene, target: Target): Bounds {
  const active = rulesAtDate(instrument, scene);
  const derogations = new Set(active.flatMap(({ effect }) => (typeof effect === 'object' ? [effect.derogableTo] : [])));
  const rules = active.filter(({ id }) => !derogations.has(id)).map((rule) => (target === 'NEEDS_DEROGATION' ? derogationOf(rule, active) ?? rule : rule));
  const limits: Limit[] = [];
  const relative: { group: Selector; others: readonly Selector[]; strict: boolean }[] = [];
  for (const rule of rules.filter(({ effect, confidence }) => effect !== 'WARN' && effect !== 'DISCRETIONARY' && confidence !== 'UNVERIFIED'))
    for (const subject of subjectsOf(rule, scene).subjects)
      if (!rule.when || evaluate(rule.when, scene, subject).holds === true) read(rule.test, scene, subject, limits, relative);
  return boundsOf(scene, limits, relative, rules.some((rule) => rule.eachFirm && rule.effect !== 'WARN'));
}

function read(test: Expr, scene: Scene, subject: Subject, limits: Limit[], relative: { group: Selector; others: readonly Selector[]; strict: boolean }[]): void {
  if ('all' in test) for (const part of test.all) read(part, scene, subject, limits, relative);
  else if ('in' in test) limit(test.in[0], figure(test.in[1], scene, subject), figure(test.in[2], scene, subject), scene, subject, limits);
  else if ('atLeast' in test) limit(test.atLeast[0], figure(test.atLeast[1], scene, subject), 10_000, scene, subject, limits);
  else if ('atMost' in test || 'below' in test) {
    const [left, right] = 'atMost' in test ? test.atMost : test.below;
    const others = typeof right === 'object' && 'min' in right ? right.min.flatMap((one) => (typeof one === 'object' && 'share' in one ? [one.share] : [])) : [];
    if (typeof left === 'object' && 'share' in left && others.length > 0) relative.push({ group: left.share, others, strict: 'below' in test });
    else limit(left, 0, figure(right, scene, subject) - ('below' in test ? 1 : 0), scene, subject, limits);
  }
}

function figure(of: Amount, scene: Scene, subject: Subject): number {
  if (typeof of === 'number') return of;
  return typeof of === 'object' && 'ceiling' in of && subject.participant ? scene.financeCeiling(subject.participant.country) : Number.NaN;
}

function limit(what: Amount, low: number, high: number, scene: Scene, subject: Subject, limits: Limit[]): void {
  if (typeof what !== 'object' || Number.isNaN(low) || Number.isNaN(high)) return;
  if ('share' in what) limits.push({ countries: countriesOf(what.share, scene, subject), firm: what.share === 'it' ? subject.firm : null, low, high });
  else if ('distance' in what) nearCreative(what.distance, high, scene, subject, limits);
}

/** The share may be as far from the given creative share as the rule allows. */
function nearCreative([one, other]: readonly [Amount, Amount], apart: number, scene: Scene, subject: Subject, limits: Limit[]): void {
  if (typeof one !== 'object' || !('creative' in one) || typeof other !== 'object' || !('share' in other)) return;
  const countries = countriesOf(other.share, scene, subject);
  const given = countriesOf(one.creative, scene, subject).map((country) => scene.constellation.facts.creativeShareBasisPoints?.[country]);
  if (given.includes(undefined)) return;
  const creative = given.reduce<number>((total, share) => total + (share ?? 0), 0);
  limits.push({ countries, firm: null, low: Math.max(0, creative - apart), high: Math.min(10_000, creative + apart) });
}

const countriesOf = (selector: Selector, scene: Scene, subject: Subject): readonly string[] => select(selector, scene, subject).map(({ country }) => country);

function boundsOf(scene: Scene, limits: readonly Limit[], relative: readonly { group: Selector; others: readonly Selector[]; strict: boolean }[], byFirm: boolean): Bounds {
  const leaves: Leaf[] = [];
  const leavesOf = new Map<string, number[]>();
  for (const { country, shareBasisPoints, firms } of scene.constellation.participants) {
    const split = byFirm && firms.length > 1;
    const shares = split ? firms.map((firm) => firm.shareBasisPoints ?? 0) : [shareBasisPoints ?? 0];
    leavesOf.set(country, shares.map((_share, index) => leaves.length + index));
    shares.forEach((share, index) => leaves.push(leaf(split ? `${country}/${index + 1}` : country, country, share, limits.filter((one) => one.firm === index && one.countries[0] === country))));
  }
  const of = (countries: readonly string[]): number[] => countries.flatMap((country) => leavesOf.get(country) ?? []);
  const groups: Group[] = limits.filter(({ firm }) => firm === null).map(({ countries, low, high }) => ({ leaves: of(countries), low, high }));
  const linked: Relative[] = relative
    .map(({ group, others, strict }) => ({ group: of(countriesOf(group, scene, { participant: null, firm: null })), others: others.map((one) => of(countriesOf(one, scene, { participant: null, firm: null }))), strict }))
    .filter(({ group }) => group.length > 0);
  return { leaves: tightened(leaves, groups), groups: groups.filter((group) => group.leaves.length > 1), relative: linked };
}

function leaf(id: string, party: string, share: number, limits: readonly Limit[]): Leaf {
  const low = Math.max(Math.min(1, share), ...limits.map((one) => one.low));
  return { id, party, share, low, high: Math.min(10_000, ...limits.map((one) => one.high)) };
}

/** A bound on a country of one leaf is a bound on that leaf. */
function tightened(leaves: readonly Leaf[], groups: readonly Group[]): readonly Leaf[] {
  return leaves.map((one, index) => {
    const own = groups.filter((group) => group.leaves.length === 1 && group.leaves[0] === index);
    return { ...one, low: Math.max(one.low, ...own.map(({ low }) => low)), high: Math.min(one.high, ...own.map(({ high }) => high)) };
  });
}
