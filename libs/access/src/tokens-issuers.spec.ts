import { AccessTokens } from './tokens';
import { tokensConfig } from './tokens-config';
import { signingKey, TestIssuer } from '../test/token-issuer';

const started: TestIssuer[] = [];
afterEach(() => Promise.all(started.splice(0).map((issuer) => issuer.stop())));

async function startIssuer(alg: string): Promise<TestIssuer> {
  const issuer = await TestIssuer.start(await signingKey(alg, 'k1'));
  started.push(issuer);
  return issuer;
}

describe('an issuer that signs ES256, stamps JWT and names its claims otherwise', () => {
  const usual = { sub: undefined, scope: undefined, oid: 'o-7', scp: ['tours.read'], appid: 'desk', ver: '2.0' };
  async function verify(claims: Record<string, unknown>) {
    const issuer = await startIssuer('ES256');
    const env = { OIDC_ISSUER: issuer.url, OIDC_TOKEN_TYP: 'JWT', OIDC_CLAIM_MAP: 'subject=oid, scope=scp, authorizedParty=appid' };
    const token = await issuer.token({ ...usual, ...claims }, { typ: 'JWT' });
    return new AccessTokens(tokensConfig({ ...env, OIDC_AUDIENCE: 'api://tours', OIDC_JWKS_URL: `${issuer.url}/keys` })).verify(`bearer ${token}`);
  }

  it('is trusted by environment alone', async () => {
    expect(await verify({ aud: 'api://tours' })).toMatchObject({ ok: true, value: { subject: 'o-7', scopes: ['tours.read'] } });
  });

  it.each<[string, Record<string, unknown>]>([
    ['has a nonce', { nonce: 'n' }],
    ['has the hash of an access token', { at_hash: 'h' }],
    ['calls itself an ID token', { typ: 'ID' }],
    ['says neither scope nor client', { scp: undefined, appid: undefined }],
  ])('does not pass an ID token that %s', async (_, claims) => {
    expect(await verify({ aud: 'api://tours', ...claims })).toMatchObject({ rejection: { code: 'token-not-for-access' } });
  });

  it('does not pass an ID token made for the client', async () => {
    expect(await verify({ aud: 'desk' })).toMatchObject({ rejection: { code: 'token-audience-wrong' } });
  });
});

describe('the keys of an issuer', () => {
  let now = new Date();
  const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1_000));
  const trusting = (issuer: TestIssuer) => new AccessTokens(tokensConfig({ OIDC_ISSUER: issuer.url }), { now: () => now });
  beforeEach(() => (now = new Date()));

  it('are fetched once for many tokens at the same moment', async () => {
    const issuer = await startIssuer('RS256');
    const tokens = trusting(issuer);
    const headers = await Promise.all([1, 2, 3].map(async (n) => `Bearer ${await issuer.token({ sub: `s${n}` })}`));
    expect((await Promise.all(headers.map((header) => tokens.verify(header)))).map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('are asked again for an unknown key id, but not more than once in half a minute', async () => {
    const issuer = await startIssuer('RS256');
    const tokens = trusting(issuer);
    await tokens.verify(`Bearer ${await issuer.token()}`);
    issuer.published = [await signingKey('RS256', 'k2')];
    const renewed = `Bearer ${await issuer.token()}`;
    expect(await tokens.verify(renewed)).toMatchObject({ rejection: { code: 'token-key-unknown' } });
    later(31);
    expect(await tokens.verify(renewed)).toMatchObject({ ok: true });
    const asked = issuer.asked.length;
    for (const kid of ['a', 'b', 'c']) await tokens.verify(`Bearer ${await issuer.token({}, { kid })}`);
    expect(issuer.asked).toHaveLength(asked);
  });

  it('outlive a short absence of the issuer, and no long one', async () => {
    const issuer = await startIssuer('RS256');
    const tokens = trusting(issuer);
    const exp = Math.floor(Date.now() / 1_000) + 3 * 3_600;
    await tokens.verify(`Bearer ${await issuer.token({ exp })}`);
    issuer.answers = false;
    later(30 * 60);
    expect(await tokens.verify(`Bearer ${await issuer.token({ exp })}`)).toMatchObject({ ok: true });
    later(40 * 60);
    expect(await tokens.verify(`Bearer ${await issuer.token({ exp })}`)).toMatchObject({ rejection: { code: 'issuer-unavailable' } });
  });

  it('are not asked for again at each call while the issuer is away', async () => {
    const issuer = await startIssuer('RS256');
    issuer.answers = false;
    const tokens = trusting(issuer);
    const refusals = await Promise.all([1, 2].map(async () => tokens.verify(`Bearer ${await issuer.token()}`)));
    expect(refusals).toEqual(Array(2).fill({ ok: false, rejection: { code: 'issuer-unavailable' } }));
    await tokens.verify(`Bearer ${await issuer.token()}`);
    expect(issuer.asked).toHaveLength(1);
    later(3);
    issuer.answers = true;
    expect(await tokens.verify(`Bearer ${await issuer.token()}`)).toMatchObject({ ok: true });
  });

  it('are not taken from a discovery document that speaks for another issuer', async () => {
    const issuer = await startIssuer('RS256');
    const tokens = new AccessTokens(tokensConfig({ OIDC_ISSUER: `${issuer.url}/tenant` }));
    const token = await issuer.token({ iss: `${issuer.url}/tenant` });
    expect(await tokens.verify(`Bearer ${token}`)).toMatchObject({ rejection: { code: 'issuer-unavailable' } });
  });
});

it.each([
  [{}, 'OIDC_ISSUER must be the address of the issuer'],
  [{ OIDC_ISSUER: 'sign-in.example' }, 'OIDC_ISSUER must be the address of the issuer'],
  [{ OIDC_ISSUER: 'https://a.example', OIDC_CLAIM_MAP: 'email=mail' }, 'OIDC_CLAIM_MAP has "email=mail", which is not one of'],
])('refuses to start with %p', (env, message) => {
  expect(() => tokensConfig(env)).toThrow(message);
});
