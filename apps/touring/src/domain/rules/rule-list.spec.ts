import { ReferenceBook } from './reference-book';
import { explain, type RuleLevel } from './rule';
import { brokenAt, judge, ruleIds, rules, speaksOf } from './rule-list';
import { laterStop, referenceRow, someFacts, someStop } from './some-facts';

it('is R1 to R33, each with a title, its needs and a source', () => {
  expect(ruleIds).toEqual(Array.from({ length: 33 }, (_, index) => `R${index + 1}`));
  expect(rules.filter(({ title, source, needs }) => title === '' || source === '' || needs.length === 0)).toEqual([]);
});

it('of a tour of which nothing is told no rule but those of its dates says that it holds', () => {
  const facts = { ...someFacts({ stops: [someStop({ state: 'hold', rank: 1, expiresAtMs: Date.parse('2028-01-01T00:00Z') })] }), reference: new ReferenceBook([]) };
  expect([...new Set(judge(facts, new Map()).filter(({ finding }) => finding.verdict !== 'unknown').map(({ rule }) => rule.id))]).toEqual(['R5']);
  expect(judge(facts, new Map()).filter(({ finding }) => finding.verdict === 'unknown' && finding.missing.length === 0)).toEqual([]);
});

const early = someFacts({ stops: [someStop(), laterStop(0)] });
it.each<[RuleLevel | undefined, 'save' | 'confirm' | 'ready', string[]]>([
  [undefined, 'save', []], [undefined, 'confirm', ['R1']], [undefined, 'ready', ['R1']], ['block-save', 'save', ['R1']], ['block-ready', 'confirm', []], ['warn', 'ready', []], ['off', 'ready', []],
])('R1 at the level %p is at the gate "%s": %j', (level, gate, broken) => {
  const levels = new Map(level === undefined ? [] : [['R1', level] as const]);
  expect(brokenAt(gate, judge(early, levels)).map(({ rule }) => rule.id)).toEqual(broken);
});

it('a pair speaks of both of its stops', () => {
  const [pair] = brokenAt('confirm', judge(early, new Map()));
  expect(['first', 'second', 'third'].map((id) => speaksOf(id, early)(pair!.finding))).toEqual([true, true, false]);
  const about = (subject: string | null, numbers = {}) => speaksOf('first', { ...early, legs: [{ id: 'leg', fromStopId: 'second', toStopId: 'third' } as never] })({ ...pair!.finding, subject, numbers });
  expect([about(null), about('policy'), about('second'), about('object', { breaksAtStop: 'second' }), about('object', { breaksAtStop: 'first' }), about('leg')]).toEqual([true, true, false, false, true, false]);
});

it('an explanation carries the numbers, and a dash for what is not known', () => {
  const [pair] = brokenAt('confirm', judge(early, new Map()));
  expect(explain(pair!.rule, pair!.finding)).toBe(
    'The set leaves the stop before on 2028-05-08 and needs 7 days, so it can be delivered from 2028-05-15 on; delivery is planned for 2028-02-01, 104 days too early.');
  const told = (explanation: string) => explain({ explanation }, { rule: 'R1', verdict: 'holds', subject: null, numbers: { a: 0 }, missing: [] });
  expect([told('{a} of {b}.'), told('{b} days; all {a} of it; enough.')]).toEqual(['0 of –.', 'All 0 of it; enough.']);
});

describe('the reference book', () => {
  const book = new ReferenceBook([referenceRow('k', 'c', { n: 1 }, '2027-01-01', '2028-02-29'), referenceRow('k', 'c', { n: 2 }, '2028-03-01')]);
  it.each([['2026-12-31', null], ['2027-01-01', 1], ['2028-02-28', 1], ['2028-02-29', null], ['2028-03-01', 2]])('on %s', (day, n) => expect(book.number('k', 'c', 'n', day)).toBe(n));
});
