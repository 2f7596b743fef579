import { hashPassword, passwordMatches } from './passwords';

it('knows the password again and no other', async () => {
  const kept = await hashPassword('een-lange-zin');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
  expect(await passwordMatches('een-lange-zin', kept)).toBe(true);
  expect(await passwordMatches('een-lange-Zin', kept)).toBe(false);
});

it('knows it again from a keyboard that composes accents otherwise', async () => {
  expect(await passwordMatches('Muse\u0301e d\u2019Orsay', await hashPassword('Mus\u00e9e d\u2019Orsay'))).toBe(true);
});

it('salts each hash', async () => {
  expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
});

it('works as long for an account that does not exist, and says no', async () => {
  const startedAt = process.hrtime.bigint();
  expect(await passwordMatches('anything', null)).toBe(false);
  expect(Number(process.hrtime.bigint() - startedAt) / 1e6).toBeGreaterThan(5);
});

it('does not compute on a password of unreasonable length', async () => {
  expect(await passwordMatches('x'.repeat(1_025), await hashPassword('x'))).toBe(false);
});
