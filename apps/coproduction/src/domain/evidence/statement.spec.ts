import { agreesWith, approvalHolds, recordedEvidence, statementOf } from './statement';

const at = '2026-11-24T12:00:00.000Z';
const statement = statementOf({
  agreementId: 'a', root: 'f'.repeat(64), party: 'host', organisationId: 'o', signer: 's', mandate: { id: 'm', limit: { minor: 1, currency: 'EUR' } },
  liability: [], approval: null, keyThumbprint: 't', level: 'simple', reasons: ['not-qualified'], law: null, at,
});

it.each([
  ['the very statement', {}, at, 'ok'],
  ['signed up to ten minutes ago', {}, '2026-11-24T12:10:00.000Z', 'ok'],
  ['signed longer ago', {}, '2026-11-24T12:10:00.001Z', 'statement-too-old'],
  ['signed in the future', {}, '2026-11-24T11:49:00.000Z', 'statement-too-old'],
  ['another root', { root: '0'.repeat(64) }, at, 'statement-does-not-match'],
  ['a wider limit', { mandate: { id: 'm', limit: null } }, at, 'statement-does-not-match'],
  ['a higher level', { level: 'advanced-type' }, at, 'statement-does-not-match'],
  ['something more', { note: 'x' }, at, 'statement-does-not-match'],
  ['no instant', { at: 5 }, at, 'statement-too-old'],
])('%s', (_, change, now, expected) => {
  const decision = agreesWith({ ...statement, ...change }, { ...statement, at: now }, now);
  expect(decision.ok ? 'ok' : decision.rejection.code).toBe(expected);
});

it('nothing agrees with no statement', () => {
  expect(agreesWith(null, statement, at)).toMatchObject({ ok: false });
});

it.each([[null, true], ['2026-11-24', true], ['2026-11-25', false]])('a board that approved on %s: %s', (on, holds) => {
  expect(approvalHolds(on === null ? null : { on, documentHash: '0'.repeat(64) }, at).ok).toBe(holds);
});

it('the log names statement and proof by one hash, of an account alone too', () => {
  const [account, key] = [recordedEvidence(statement, { kind: 'account' }), recordedEvidence(statement, { kind: 'key', jws: 'x' })];
  expect([account.kind, key.kind, account.hash === key.hash]).toEqual(['account', 'key', false]);
});
