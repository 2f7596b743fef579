import { possible } from './designation-steps';

const nobody = { isAuthority: false, isVerifier: false, isHolder: false };

it.each([
  ['submitted', { isVerifier: true }, ['return', 'reject', 'verify']],
  ['verifying', { isVerifier: true }, ['return', 'reject', 'confirm']],
  ['verifying', { isAuthority: true }, ['cancel']],
  ['returned', { isAuthority: true }, ['cancel', 'resubmit']],
  ['active', { isAuthority: true, isHolder: true }, ['revoke', 'resign', 'publish']],
  ['suspended', { isVerifier: true }, ['resume']],
  ['ended', { isAuthority: true, isVerifier: true, isHolder: true }, []],
  ['active', {}, []],
])('from %s, as %j: %j', (status, who, expected) => {
  expect(possible(status, { ...nobody, ...who })).toEqual(expected);
});
