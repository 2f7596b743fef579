import { identityConfig } from './config';

const env = { DATABASE_URL: 'postgres://u@127.0.0.1/identity', OIDC_ISSUER: 'http://localhost:8080/oidc', GATEWAY_CLIENT_SECRET: 's'.repeat(32) };

it('takes its address from where the gateway is', () => {
  expect(identityConfig({ ...env, OIDC_ISSUER: undefined, PUBLIC_URL: 'https://tours.example/' })).toMatchObject({
    ...{ issuer: 'https://tours.example/oidc', audience: 'caravanserai', demonstration: false, production: true, registration: 'open' },
  });
});

it.each(['https://tours.example/oidc', 'http://localhost:8080/oidc', 'http://127.0.0.1:8080/oidc'])('production may be reached at %s', (issuer) => {
  expect(identityConfig({ ...env, HOST: '0.0.0.0', PUBLIC_URL: new URL(issuer).origin, OIDC_ISSUER: issuer })).toMatchObject({ issuer, production: true });
});

it.each([
  ['a demonstration that others can reach', { HOST: '0.0.0.0', OIDC_ISSUER: 'https://tours.example/oidc', DEMO: '1' }, 'DEMO offers accounts to everyone'],
  ['a demonstration with a public address', { PUBLIC_URL: 'https://tours.example', DEMO: '1' }, 'DEMO offers accounts to everyone'],
  ['an open line in production', { HOST: '0.0.0.0', OIDC_ISSUER: 'http://tours.example/oidc' }, 'OIDC_ISSUER must begin with https://'],
  ['a name that only begins like this machine’s', { HOST: '0.0.0.0', OIDC_ISSUER: 'http://localhost.example/oidc' }, 'OIDC_ISSUER must begin with https://'],
  ['a registration that is neither', { REGISTRATION: 'maybe' }, 'REGISTRATION must be one of open, closed'],
  ['another path', { OIDC_ISSUER: 'http://localhost:8080/' }, 'OIDC_ISSUER must be the public address with the path /oidc'],
  ['no secret of the gateway', { GATEWAY_CLIENT_SECRET: '' }, 'GATEWAY_CLIENT_SECRET is not set'],
  ['a short secret of the gateway', { GATEWAY_CLIENT_SECRET: 'secret' }, 'GATEWAY_CLIENT_SECRET must have at least 32 characters'],
  ['no address at all', { OIDC_ISSUER: '' }, 'PUBLIC_URL is not set'],
])('refuses %s', (_, changes, message) => {
  expect(() => identityConfig({ ...env, ...changes })).toThrow(message);
});
