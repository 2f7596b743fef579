import type { Agreement, Clause, Entry, Fact, Role, Text } from './agreement';
import { comparedWith, grouped, openOf, standingOf } from './standing';

const clause = (id: string, hash: string) => ({ id, hash, content: {} }) as unknown as Clause;
const text = (number: number, fee: string): Text => ({ number, textHash: `t${number}`, proposedBy: 'organiser', proposedAt: '', clauses: [clause('OBJ', 'same'), clause('FEE', fee)] });
const texts = [text(1, 'fee-1'), text(2, 'fee-2')];
const log = (...facts: Fact[]) => facts.map((fact) => ({ entry: { at: '', actedBy: null, fact } })) as unknown as Entry[];
const agreement = (number: number, consented: readonly Role[]) =>
  ({ text: texts[number - 1], parties: (['organiser', 'host'] as const).map((role) => ({ role, hasConsented: consented.includes(role) })) }) as unknown as Agreement;
const draft: Fact = { action: 'draft' };
const counter: Fact = { action: 'propose-terms', by: 'host', number: 2 };
const marks = (of: ReturnType<typeof standingOf>) => [...of].map(([id, standing]) => `${id} ${standing.map(({ mark, number }) => `${mark} ${number}`).join(', ')}`);

it.each<[string, number, readonly Role[], Fact[], string[]]>([
  ['a first text is open with the host alone', 1, ['organiser'], [draft], ['OBJ agreed 1, open null', 'FEE agreed 1, open null']],
  ['a counter-proposal is open with the organiser where it changes words', 2, ['host'], [draft, counter], ['OBJ agreed 1, agreed 2', 'FEE older 1, agreed 2']],
  ['an agreed text is open nowhere', 2, ['organiser', 'host'], [draft, counter, { action: 'agree-text', by: 'organiser' }], ['OBJ agreed 2, agreed 2', 'FEE agreed 2, agreed 2']],
  ['who reopens objects, and the other is asked anew', 1, [], [draft, { action: 'agree-text', by: 'host' }, { action: 'reopen', by: 'host' }], ['OBJ open null, objects 1', 'FEE open null, objects 1']],
])('%s', (_, number, consented, facts, expected) => {
  expect(marks(standingOf(agreement(number, consented), texts, log(...facts)))).toEqual(expected);
});

it('counts open clauses and says with whom', () => {
  expect(openOf(standingOf(agreement(2, ['host']), texts, log(draft, counter)))).toEqual({ count: 1, all: 2, withRoles: ['organiser'] });
});

it('puts three or more agreed neighbours together', () => {
  expect(grouped(['a', 'b', 'c', 'X', 'd', 'e'], (id) => id === 'X')).toEqual([['a', 'b', 'c'], ['X'], ['d'], ['e']]);
});

it.each([
  [1, null, null],
  [3, 1, 1],
  [3, 3, 2],
  [2, null, 1],
])('text %s, where we stood behind %s, is compared with %s', (head, ours, other) => {
  expect(comparedWith(head, ours)).toBe(other);
});
