import { type RuleFinding, verdictOf, verdicts } from './finding';
import { type Bounds, freely, leastChange } from './least-cost';
import { type Move, leastMoves } from './least-moves';
import type { Amount, Expr, Instrument, Rule } from './rule';
import type { Scene } from './scene';
import { type Target, shareBounds } from './share-bounds';

/** What has to change that no share can: one more state of a kind, one fewer, another fact, another kind of contribution. */
export interface StructuralChange {
  readonly change: 'add-state' | 'remove-state' | 'remove-firm' | 'change-fact' | 'change-contribution' | 'change-instrument' | 'change-work' | 'sign-later';
  /** Which states (the rule's own word), which fact, which country. */
  readonly of: string;
  readonly count: number | string | null;
  readonly article: string;
}

export interface Fix {
  readonly target: Target;
  /** Null where shares alone can't do it. */
  readonly movedBasisPoints: number | null;
  readonly alternatives: readonly (readonly Move[])[];
  readonly structural: readonly StructuralChange[] | null;
}

/** How to get from what fails to the target; none where the target is reached already, or where a share is still open. */
export function nearestFixes(instrument: Instrument, scene: Scene, findings: readonly RuleFinding[]): readonly Fix[] {
  const now = Math.max(0, ...findings.filter(({ result }) => result !== 'unverified' && result !== 'unknown').map(({ result }) => verdicts.indexOf(verdictOf[result])));
  const byDerogation = findings.some(({ rule, result }) => typeof rule?.effect === 'object' && (result === 'failed' || result === 'derogable'));
  const targets: readonly Target[] = now === verdicts.indexOf('INELIGIBLE') && byDerogation ? ['ELIGIBLE', 'NEEDS_DEROGATION'] : ['ELIGIBLE'];
  if (now <= verdicts.indexOf('ELIGIBLE_WITH_WARNING') || openShare(scene)) return [];
  return targets.map((target) => fixFor(target, instrument, scene, findings));
}

const openShare = ({ constellation: { participants } }: Scene): boolean =>
  participants.some(({ shareBasisPoints, firms }) => shareBasisPoints === undefined || firms.some((firm) => firm.shareBasisPoints === undefined));

/** What shares can do and what else is needed; where states, the instrument or the work itself are wrong, no share is worth moving. */
function fixFor(target: Target, instrument: Instrument, scene: Scene, findings: readonly RuleFinding[]): Fix {
  const broken = findings.filter(({ result }) => result === 'failed' || result === 'discretionary' || result === 'derogable');
  const changes = broken.flatMap((one) => structuralOf(one));
  const structural = changes.length > 0 ? changes : null;
  const useless = changes.some(({ change }) => change !== 'change-fact' && change !== 'change-contribution');
  if (useless || broken.every((one) => structuralOf(one).length > 0)) return { target, movedBasisPoints: null, alternatives: [], structural };
  const bounds = shareBounds(instrument, scene, target);
  const moves = leastMoves(bounds);
  return moves ? { target, ...moves, structural } : { target, movedBasisPoints: null, alternatives: [], structural: [...changes, ...tooManyOrTooFew(bounds, instrument, findings)] };
}

/** What a finding asks for that no move of shares can give; empty for one that is about shares. */
function structuralOf(finding: RuleFinding): readonly StructuralChange[] {
  const { explain, article, bound, rule } = finding;
  if (!rule) return [{ change: explain === 'not-in-force' ? 'sign-later' : explain === 'work-not-covered' ? 'change-work' : 'change-instrument', of: explain, count: bound, article }];
  return structuralIn(rule.test, finding, rule);
}

function structuralIn(test: Expr, { article, actual, bound }: RuleFinding, rule: Rule): readonly StructuralChange[] {
  const more = typeof actual === 'number' && typeof bound === 'number' ? Math.abs(bound - actual) : null;
  if ('all' in test) return test.all.flatMap((part) => structuralIn(part, { article, actual, bound } as RuleFinding, rule));
  if ('flag' in test) return [{ change: 'change-fact', of: test.flag, count: null, article }];
  if ('form' in test) return [{ change: 'change-work', of: test.form.join(', '), count: null, article }];
  if ('artistic' in test) return [{ change: 'change-contribution', of: String(test.artistic), count: null, article }];
  if ('ratified' in test) return [{ change: 'change-instrument', of: test.ratified, count: more, article }];
  if ('treatyWithASide' in test) return [{ change: 'change-instrument', of: 'third-country-treaty', count: more, article }];
  const compared = 'atLeast' in test ? test.atLeast : 'atMost' in test ? test.atMost : 'in' in test ? test.in : null;
  return compared ? aboutNumbers(compared[0], 'atLeast' in test, article, bound, more) : [];
}

function aboutNumbers(what: Amount, wanted: boolean, article: string, bound: RuleFinding['bound'], more: number | null): readonly StructuralChange[] {
  if (typeof what !== 'object') return [];
  if ('countries' in what) return [{ change: wanted ? 'add-state' : 'remove-state', of: String(what.countries), count: more, article }];
  if ('firms' in what) return [{ change: 'remove-firm', of: String(what.firms), count: more, article }];
  if ('fact' in what) return [{ change: 'change-fact', of: what.fact, count: bound, article }];
  if ('points' in what) return [{ change: 'change-fact', of: 'points', count: bound, article }];
  if ('creative' in what) return [{ change: 'change-fact', of: 'creativeShareBasisPoints', count: bound, article }];
  return [];
}

/** The bounds of these participants can't close at 10,000: there are too many of them for the lower bounds, or too few for the upper ones. */
function tooManyOrTooFew(bounds: Bounds, instrument: Instrument, findings: readonly RuleFinding[]): readonly StructuralChange[] {
  const article = findings.find(({ result }) => result === 'failed')?.article ?? '';
  const least = bounds.leaves.reduce((sum, { low }) => sum + low, 0);
  if (least <= 10_000) return [{ change: 'add-state', of: instrument.id, count: 1, article }];
  const count = bounds.leaves.findIndex((_leaf, drop) => leastChange(without(bounds, drop + 1), freely(without(bounds, drop + 1))) !== null) + 1;
  return [{ change: 'remove-state', of: instrument.id, count: Math.max(1, count), article }];
}

/** Without the smallest ones, whose shares go to the others. */
function without(bounds: Bounds, drop: number): Bounds {
  const kept = [...bounds.leaves].sort((one, other) => other.share - one.share).slice(0, bounds.leaves.length - drop);
  const [first, ...rest] = kept;
  const freed = 10_000 - kept.reduce((sum, { share }) => sum + share, 0);
  return { leaves: first ? [{ ...first, share: first.share + freed }, ...rest] : [], groups: [], relative: [] };
}
