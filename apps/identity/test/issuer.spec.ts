import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Browser } from '@caravanserai/testing';
import { CLI, IssuerRig } from './issuer-rig';

let rig: IssuerRig;
beforeAll(async () => void (rig = await IssuerRig.start()), 60_000);
afterAll(() => rig.stop());

/** In the query, or in the fragment where the flow asked for would have answered there. */
const errorOf = (answer: Response) => /[?#&]error=([^&]+)/.exec(answer.headers.get('location')!)?.[1];

describe('the way in', () => {
  it('ends with an access token of five minutes for the services', async () => {
    const { body } = await rig.redeem(await rig.code());
    const token = String(body.access_token);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt', kid: expect.any(String) });
    const { iat, exp, ...claims } = decodeJwt(token);
    expect(exp! - iat!).toBe(300);
    expect(claims).toEqual({
      iss: rig.issuer,
      aud: 'caravanserai',
      sub: rig.subject,
      scope: 'api',
      client_id: CLI.client_id,
      jti: expect.any(String),
    });
    expect(decodeJwt(String(body.id_token))).toMatchObject({ aud: CLI.client_id, nonce: 'n', preferred_username: rig.username });
  });

  it('names the issuer in its answer, so that a client with several issuers can not be mixed up', async () => {
    expect((await rig.signIn(new Browser())).searchParams.get('iss')).toBe(rig.issuer);
  });

  it.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['with the plain method', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['by the implicit flow', { response_type: 'id_token' }, 'unsupported_response_type'],
  ])('is refused %s', async (_, changes, error) => {
    const answer = await rig.authorize(new Browser(), changes);
    expect(errorOf(answer)).toBe(error);
  });

  it.each([
    'http://127.0.0.1:45678/callback/x',
    'http://127.0.0.1:45678/callback?x=1',
    'http://localhost:45678/callback',
    'https://127.0.0.1:45678/callback',
    'http://127.0.0.1.example/callback',
  ])('never leads to %s', async (redirect_uri) => {
    const answer = await rig.authorize(new Browser(), { redirect_uri });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('does not open for an unknown client', async () => {
    const answer = await rig.authorize(new Browser(), { client_id: 'stranger' });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });
});

describe('a code', () => {
  it.each<[string, Record<string, string>]>([
    ['another verifier', { code_verifier: 'w'.repeat(43) }],
    ['another redirect address', { redirect_uri: 'http://127.0.0.1:45679/callback' }],
    ['another client', { client_id: 'gateway' }],
  ])('is worth nothing with %s', async (_, changes) => {
    const { status, body } = await rig.redeem(await rig.code(), changes);
    expect([status, body.access_token]).toEqual([expect.any(Number), undefined]);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('used a second time takes back what the first use gave', async () => {
    const code = await rig.code();
    const first = await rig.redeem(code);
    expect((await rig.redeem(code)).body.error).toBe('invalid_grant');
    expect((await rig.refresh(first.body.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('used twice at the same moment serves at most once', async () => {
    const code = await rig.code();
    const answers = await Promise.all([rig.redeem(code), rig.redeem(code), rig.redeem(code)]);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  });
});

describe('a refresh token', () => {
  it('gives a new pair and survives a restart of the issuer', async () => {
    const first = await rig.redeem(await rig.code());
    await rig.restart();
    const second = await rig.refresh(first.body.refresh_token);
    expect(decodeJwt(String(second.body.access_token)).sub).toBe(rig.subject);
    expect(second.body.refresh_token).not.toBe(first.body.refresh_token);
  });

  it('used again takes back its successor too', async () => {
    const first = await rig.redeem(await rig.code());
    const second = await rig.refresh(first.body.refresh_token);
    expect((await rig.refresh(first.body.refresh_token)).body.error).toBe('invalid_grant');
    expect((await rig.refresh(second.body.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('used by several at the same moment leaves nobody with a working one', async () => {
    const { body } = await rig.redeem(await rig.code());
    const answers = await Promise.all([1, 2, 3].map(() => rig.refresh(body.refresh_token)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won.length).toBeLessThanOrEqual(1);
    for (const { body: pair } of won) expect((await rig.refresh(pair.refresh_token)).status).toBe(400);
  });
});

it('publishes only public keys, the same after a restart', async () => {
  const keys = async () => ((await (await fetch(`${rig.issuer}/jwks`)).json()) as { keys: Record<string, string>[] }).keys;
  const before = await keys();
  expect(before.map((key) => Object.keys(key).sort())).toEqual([['alg', 'e', 'kid', 'kty', 'n', 'use']]);
  await rig.restart();
  expect(await keys()).toEqual(before);
});
