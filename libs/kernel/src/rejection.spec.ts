import { type Decision, accept, assertNever, reject } from './rejection';

it('accepts a value', () => {
  expect(accept(3)).toEqual({ ok: true, value: 3 });
});

it('accepts without a value', () => {
  expect(accept()).toEqual({ ok: true, value: undefined });
});

it.each([
  ['with details', reject('hold-expired', { since: '2026-03-01' }), { code: 'hold-expired', details: { since: '2026-03-01' } }],
  ['without details', reject('hold-expired'), { code: 'hold-expired' }],
])('refuses %s', (_name, decision, rejection) => {
  expect(decision).toStrictEqual({ ok: false, rejection });
});

it('keeps the code as a literal, so that a decision lists all its refusals', () => {
  const decide = (rank: number): Decision<number, 'not-first' | 'no-rank'> =>
    rank === 1 ? accept(rank) : reject(rank > 1 ? 'not-first' : 'no-rank');
  expect([decide(1), decide(2), decide(0)].map((decision) => (decision.ok ? 'ok' : decision.rejection.code))).toEqual([
    'ok', 'not-first', 'no-rank',
  ]);
});

it('a value that no branch handles is named', () => {
  expect(() => assertNever('postponed' as never)).toThrow(new Error('No branch handles "postponed".'));
});
