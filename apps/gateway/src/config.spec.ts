import { gatewayConfig } from './config';

const env = { DATABASE_URL: 'postgres://u@127.0.0.1/gateway', PORT: '8080', OIDC_ISSUER: 'http://localhost:8080/oidc', GATEWAY_CLIENT_SECRET: 's'.repeat(32) };
const production = { ...env, HOST: '0.0.0.0', PUBLIC_URL: 'https://tours.example', OIDC_ISSUER: 'https://sign-in.example/realm' };

it('knows each service by its address', () => {
  const UPSTREAMS = '{"touring":"http://127.0.0.1:4001","museum":"http://127.0.0.1:4009"}';
  expect([...gatewayConfig({ ...env, UPSTREAMS, CONTACTS_URL: 'http://127.0.0.1:4003' }).upstreams]).toEqual([
    ['touring', 'http://127.0.0.1:4001'],
    ['museum', 'http://127.0.0.1:4009'],
    ['contacts', 'http://127.0.0.1:4003'],
  ]);
});

it.each([
  ['the port of this machine', env, 'http://localhost:8080'],
  ['its public address', production, 'https://tours.example'],
  ['the issuer of the house', { ...env, PORT: '0', OIDC_ISSUER: 'http://127.0.0.1:9/oidc', IDENTITY_URL: 'http://127.0.0.1:7' }, 'http://127.0.0.1:9'],
])('is reached at %s', (_, variables, origin) => {
  expect(gatewayConfig(variables).publicOrigin).toBe(origin);
});

it('asks the house’s own issuer for its keys without going round by the front door', () => {
  expect(gatewayConfig({ ...env, IDENTITY_URL: 'http://127.0.0.1:7/' }).tokens.jwksUrl).toBe('http://127.0.0.1:7/oidc/jwks');
});

it.each([
  ['no public address', { ...production, PUBLIC_URL: '' }, 'PUBLIC_URL is not set'],
  ['an open line', { ...production, PUBLIC_URL: 'http://tours.example' }, 'PUBLIC_URL must begin with https://'],
  ['an issuer on an open line', { ...production, OIDC_ISSUER: 'http://sign-in.example' }, 'OIDC_ISSUER must begin with https://'],
  ['rate limits off', { ...production, RATE_LIMITS: 'off' }, 'RATE_LIMITS can not be off in production'],
  ['a moved clock', { ...production, CLOCK_FILE: '/tmp/x' }, 'CLOCK_FILE moves the clock'],
  ['a short secret', { ...production, GATEWAY_CLIENT_SECRET: 'secret' }, 'GATEWAY_CLIENT_SECRET must have at least 32 characters'],
])('production refuses %s', (_, variables, message) => {
  expect(() => gatewayConfig(variables)).toThrow(message);
});

it.each(['no json', '[]', '{"session":"http://127.0.0.1:1"}', '{"../touring":"http://127.0.0.1:1"}', '{"touring":"ftp://127.0.0.1"}'])('refuses UPSTREAMS=%s', (UPSTREAMS) => {
  expect(() => gatewayConfig({ ...env, UPSTREAMS })).toThrow('UPSTREAMS');
});

it('counts a minute’s requests and lets a third of them come at once', () => {
  expect(gatewayConfig({ ...env, RATE_LIMIT_USER: '10' }).limits?.user).toEqual({ name: 'user', perMinute: 10, burst: 4 });
});
