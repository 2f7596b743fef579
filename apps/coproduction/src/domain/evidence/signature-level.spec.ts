import { levelOf, signingMethods } from './signature-level';

it.each([
  ['account', false, 'account-only'], ['account', true, 'account-only'],
  ['key', false, 'simple'], ['key', true, 'simple'],
  ['passkey', false, 'simple'], ['passkey', true, 'advanced-type'],
] as const)('a signature by %s, confirmed: %s, is %s', (method, confirmed, level) => {
  expect(levelOf(method, confirmed).level).toBe(level);
});

it('none is called qualified, and each says so', () => {
  const all = signingMethods.flatMap((method) => [levelOf(method, true), levelOf(method, false)]);
  expect(all.filter(({ reasons }) => !reasons.includes('not-qualified'))).toEqual([]);
});
