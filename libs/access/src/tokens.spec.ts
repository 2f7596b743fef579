import { createHmac } from 'node:crypto';
import { exportSPKI } from 'jose';
import { accountKey, AccessTokens } from './tokens';
import { tokensConfig } from './tokens-config';
import { signingKey, TestIssuer, type SigningKey } from '../test/token-issuer';

const HOUR_S = 3_600;
const nowS = () => Math.floor(Date.now() / 1_000);

let issuer: TestIssuer;
let other: SigningKey;
let tokens: AccessTokens;

beforeAll(async () => {
  issuer = await TestIssuer.start(await signingKey('RS256', 'first'));
  other = await signingKey('RS256', 'first');
});
beforeEach(() => (tokens = new AccessTokens(tokensConfig({ OIDC_ISSUER: issuer.url }))));
afterAll(() => issuer.stop());

const verify = (token: string) => tokens.verify(`Bearer ${token}`);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

it('knows the holder of a good token by issuer and subject', async () => {
  const exp = nowS() + 300;
  expect(await verify(await issuer.token({ exp, scope: 'openid offline_access' }))).toEqual({
    ok: true,
    value: {
      issuer: issuer.url,
      subject: 'subject-1',
      key: accountKey(issuer.url, 'subject-1'),
      scopes: ['openid', 'offline_access'],
      expiresAt: new Date(exp * 1_000),
    },
  });
});

it.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
  ['expired', { exp: nowS() - HOUR_S }, {}, 'token-expired'],
  ['without an end', { exp: undefined }, {}, 'token-claims-missing'],
  ['not valid yet', { nbf: nowS() + HOUR_S }, {}, 'token-not-yet-valid'],
  ['for another audience', { aud: 'another-service' }, {}, 'token-audience-wrong'],
  ['without an audience', { aud: undefined }, {}, 'token-audience-wrong'],
  ['of another issuer', { iss: 'https://elsewhere.example' }, {}, 'token-issuer-wrong'],
  ['of the issuer with a slash more', { iss: 'http://127.0.0.1/' }, {}, 'token-issuer-wrong'],
  ['without a subject', { sub: undefined }, {}, 'token-claims-missing'],
  ['with an empty subject', { sub: '' }, {}, 'token-claims-missing'],
  ['of the plain type', {}, { typ: 'JWT' }, 'token-type-wrong'],
  ['of no type', {}, { typ: undefined }, 'token-type-wrong'],
  ['made for services', {}, { typ: 'service+jwt' }, 'token-type-wrong'],
  ['with an unknown key id', {}, { kid: 'never-published' }, 'token-key-unknown'],
])('refuses a token %s', async (_, claims, header, code) => {
  expect(await verify(await issuer.token(claims, header))).toMatchObject({ ok: false, rejection: { code } });
});

it.each([
  [undefined, 'token-missing'],
  ['', 'token-missing'],
  ['Basic dXNlcjpwYXNz', 'token-malformed'],
  ['Bearer', 'token-malformed'],
  ['Bearer a.b', 'token-malformed'],
  ['Bearer a.b.c.d', 'token-malformed'],
  ['Bearer a.b.c', 'token-malformed'],
  [`Bearer ${'a'.repeat(9_000)}.b.c`, 'token-malformed'],
])('refuses the header %.30p', async (header, code) => {
  expect(await tokens.verify(header)).toMatchObject({ ok: false, rejection: { code } });
});

it('refuses a token signed by another key under the known key id', async () => {
  expect(await verify(await issuer.token({}, {}, other))).toMatchObject({ rejection: { code: 'token-signature-wrong' } });
});

it('refuses a token whose claims were changed after signing, also when the original was accepted before', async () => {
  const [header, claims, signature] = (await issuer.token()).split('.') as [string, string, string];
  expect(await verify(`${header}.${claims}.${signature}`)).toMatchObject({ ok: true });
  const changed = part({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), sub: 'administrator' });
  expect(await verify(`${header}.${changed}.${signature}`)).toMatchObject({ rejection: { code: 'token-signature-wrong' } });
});

it('refuses an unsigned token', async () => {
  const [, claims] = (await issuer.token()).split('.');
  const unsigned = `${part({ alg: 'none', typ: 'at+jwt' })}.${claims}.`;
  expect(await verify(unsigned)).toMatchObject({ rejection: { code: 'token-algorithm-refused' } });
});

it('refuses a token signed with the public key as if it were a shared secret', async () => {
  const [, claims] = (await issuer.token()).split('.');
  const signed = `${part({ alg: 'HS256', kid: 'first', typ: 'at+jwt' })}.${claims}`;
  const mac = createHmac('sha256', await exportSPKI(issuer.published[0]!.publicKey)).update(signed).digest('base64url');
  expect(await verify(`${signed}.${mac}`)).toMatchObject({ rejection: { code: 'token-algorithm-refused' } });
});

it('never asks the addresses that a token names for its own keys', async () => {
  const trap = await TestIssuer.start(other);
  const header = { jku: `${trap.url}/keys`, x5u: `${trap.url}/keys`, kid: 'of-the-trap' };
  expect(await verify(await issuer.token({}, header, other))).toMatchObject({ rejection: { code: 'token-key-unknown' } });
  expect(trap.asked).toEqual([]);
  await trap.stop();
});

it('ends a remembered token when it expires', async () => {
  let now = new Date();
  tokens = new AccessTokens(tokensConfig({ OIDC_ISSUER: issuer.url }), { now: () => now });
  const token = await issuer.token();
  expect(await verify(token)).toMatchObject({ ok: true });
  now = new Date(now.getTime() + 310_000);
  expect(await verify(token)).toMatchObject({ rejection: { code: 'token-expired' } });
});
