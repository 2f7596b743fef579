import { Browser, TestIssuer } from '@caravanserai/testing';
import { DoorRig } from './door-rig';
import type { Heard } from './service-beside';

let rig: DoorRig;
beforeAll(async () => void (rig = await DoorRig.start()));
afterAll(() => rig.stop());

const heardBy = async (answer: Response) => (await answer.json()) as Heard;
const problemOf = async (answer: Response) => {
  const { status, code } = (await answer.json()) as { status: number; code: string };
  return [answer.headers.get('content-type'), status, code];
};
const problem = (status: number, code: string) => ['application/problem+json', status, code];

describe('a program with a token', () => {
  it('is passed on with all that belongs to its command, and nothing that does not', async () => {
    const command = { 'x-acting-for': 'a-1', 'idempotency-key': 'k-1', 'if-match': '"3"', 'x-correlation-id': 'c-1', 'content-type': 'application/json' };
    const headers = { ...command, authorization: 'Bearer of.some.one', cookie: 'session=x', 'x-forwarded-for': '192.0.2.1', 'x-private': '1', connection: 'x-private' };
    const heard = await heardBy(await rig.fetch('/api/touring/stops/7/confirm?dry=1', { method: 'POST', headers, body: '{"a":1}' }));
    expect(heard).toMatchObject({ method: 'POST', url: '/stops/7/confirm?dry=1', body: '{"a":1}' });
    expect(heard.headers).toMatchObject({ ...command, authorization: 'Bearer of.some.one', 'content-length': '7', 'x-forwarded-host': new URL(rig.origin).host });
    expect([heard.headers.cookie, heard.headers['x-forwarded-for']]).toEqual([undefined, expect.not.stringContaining('x')]);
  });

  it('is answered as the service answers, without its cookies', async () => {
    const answer = await rig.fetch('/api/touring/conflict');
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('set-cookie'), await answer.json()]).toEqual([
      409,
      '"3"',
      null,
      { code: 'stop-already-reserved' },
    ]);
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])('may use %s', async (method) => {
    expect((await heardBy(await rig.fetch('/api/touring/x', { method }))).method).toBe(method);
  });

  it('gets a correlation id, which the service hears too', async () => {
    const answer = await rig.fetch('/api/touring/x', { headers: { 'x-correlation-id': 'not sane: ü'.normalize('NFD').replace(/[^ -~]/g, '') } });
    expect((await heardBy(answer)).headers['x-correlation-id']).toBe(answer.headers.get('x-correlation-id'));
  });

  it('needs no token of a form, whatever cookie it brings along', async () => {
    const { browser } = await rig.signIn();
    const headers = { authorization: 'Bearer of.some.one', accept: 'application/json' };
    const heard = await heardBy(await browser.send(`${rig.origin}/api/touring/x`, { method: 'POST', headers }));
    expect(heard.headers.authorization).toBe('Bearer of.some.one');
  });
});

describe('a browser with a session', () => {
  it('asks with the token of its user, which it never sees', async () => {
    const { browser } = await rig.signIn();
    const { headers } = await heardBy(await browser.get(`${rig.origin}/api/touring/stops`));
    expect([headers.authorization, headers.cookie]).toEqual([expect.stringMatching(/^Bearer eyJ/), undefined]);
  });

  it('writes with the token that its page was given', async () => {
    const { browser, csrf } = await rig.signIn();
    const init = { method: 'POST', headers: { 'x-csrf-token': csrf, origin: rig.origin } };
    const { headers } = await heardBy(await browser.send(`${rig.origin}/api/touring/stops`, init));
    expect([headers.authorization, headers['x-csrf-token']]).toEqual([expect.stringMatching(/^Bearer eyJ/), undefined]);
  });

  it.each<[string, Record<string, string>]>([
    ['without the token', {}],
    ['with a wrong token', { 'x-csrf-token': 'x'.repeat(43) }],
    ['from another site', { 'x-csrf-token': 'right', origin: 'https://elsewhere.example' }],
    ['from a page without an origin', { 'x-csrf-token': 'right', origin: 'null' }],
    ['from a neighbouring site', { 'x-csrf-token': 'right', 'sec-fetch-site': 'same-site' }],
  ])('writes nothing %s', async (_, headers) => {
    const { browser, csrf } = await rig.signIn();
    const before = rig.touring.heard.length;
    const given = headers['x-csrf-token'] === 'right' ? { ...headers, 'x-csrf-token': csrf } : headers;
    const answer = await browser.send(`${rig.origin}/api/touring/stops`, { method: 'POST', headers: given });
    expect(await problemOf(answer)).toEqual(problem(403, 'csrf-token-wrong'));
    expect(rig.touring.heard.length).toBe(before);
  });

  it('writes nothing with the token of another session', async () => {
    const [{ browser }, other] = [await rig.signIn(), await rig.signIn()];
    const answer = await browser.send(`${rig.origin}/api/touring/stops`, { method: 'POST', headers: { 'x-csrf-token': other.csrf } });
    expect(await problemOf(answer)).toEqual(problem(403, 'csrf-token-wrong'));
  });

  it('asks as nobody when its session is over', async () => {
    const { browser, csrf } = await rig.signIn();
    const thief = browser.copy();
    await browser.post(`${rig.origin}/auth/sign-out`, { csrfToken: csrf });
    expect((await heardBy(await thief.get(`${rig.origin}/api/touring/stops`))).headers.authorization).toBeUndefined();
  });
});

describe('from outside', () => {
  it.each([
    ['/api/touring/internal/mandates', 404, 'not-found'],
    ['/api/touring/INTERNAL/mandates', 404, 'not-found'],
    ['/api/touring/%69nternal/mandates', 404, 'not-found'],
    ['/api/touring//internal/mandates', 400, 'path-malformed'],
    ['/api/touring/x%2f..%2finternal/mandates', 400, 'path-malformed'],
    ['/api/touring/metrics', 404, 'not-found'],
    ['/api/museum/stops', 404, 'not-found'],
    ['/api/identity/oidc/jwks', 404, 'not-found'],
    ['/internal/mandates', 404, 'route-unknown'],
  ])('nobody reaches %s', async (path, status, code) => {
    const before = rig.touring.heard.length;
    expect(await problemOf(await rig.fetch(path))).toEqual(problem(status, code));
    expect(rig.touring.heard.length).toBe(before);
  });

  it('operators reach the services’ own routes for them', async () => {
    expect((await heardBy(await rig.fetch('/api/touring/ops/parked-events'))).url).toBe('/ops/parked-events');
  });

  it.each(['evil.example', `evil.example:80`, 'localhost.evil.example'])('nobody is served under the name %s', async (host) => {
    // fetch may not name another host, so this one goes by hand.
    const { request } = await import('undici');
    const answer = await request(`${rig.origin}/api/session`, { headers: { host } });
    expect([answer.statusCode, ((await answer.body.json()) as { code: string }).code]).toEqual([421, 'host-not-ours']);
  });
});

describe('when a service', () => {
  it('is away, the answer says when to try again', async () => {
    const answer = await rig.fetch('/api/contacts/organisations');
    expect([answer.headers.get('retry-after'), await problemOf(answer)]).toEqual(['5', problem(503, 'service-unavailable')]);
  });

  it('does not answer in time, the answer says so', async () => {
    const startedMs = performance.now();
    expect(await problemOf(await rig.fetch('/api/touring/never'))).toEqual(problem(504, 'service-too-slow'));
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });

  it.each([
    ['POST', 1],
    ['GET', 2],
  ])('hangs up, %s reaches it %d times', async (method, times) => {
    const before = rig.touring.heard.length;
    expect(await problemOf(await rig.fetch('/api/touring/hang-up', { method }))).toEqual(problem(503, 'service-unavailable'));
    expect(rig.touring.heard.length - before).toBe(times);
  });
});

describe('a body', () => {
  const send = (body: RequestInit['body'], more: object = {}) => rig.fetch('/api/touring/x', { method: 'POST', body, headers: { 'content-type': 'application/json' }, ...more });

  it('of a mebibyte goes through as it is', async () => {
    expect((await heardBy(await send('x'.repeat(1_048_576)))).body.length).toBe(1_048_576);
  });

  it('of a byte more does not reach the service', async () => {
    const before = rig.touring.heard.length;
    expect(await problemOf(await send('x'.repeat(1_048_577)))).toEqual(problem(413, 'body-too-large'));
    expect(rig.touring.heard.length).toBe(before);
  });

  it('of unknown length is counted as it comes', async () => {
    const chunks = new ReadableStream({ start: (to) => (Array.from({ length: 20 }, () => to.enqueue(Buffer.alloc(100_000))), to.close()) });
    const answer = await send(chunks, { duplex: 'half' }).catch((error: Error) => error);
    expect(answer instanceof Error || answer.status === 413).toBe(true);
  });

  it('of any type is the service’s to read', async () => {
    const answer = await rig.fetch('/api/touring/x', { method: 'POST', body: Buffer.from('ÿ', 'latin1'), headers: { 'content-type': 'text/strange' } });
    expect((await heardBy(answer)).headers['content-type']).toBe('text/strange');
  });
});

it('a token of an issuer that nobody trusts is the service’s to refuse', async () => {
  const stranger = await TestIssuer.start();
  const authorization = `Bearer ${await stranger.token('x')}`;
  expect((await heardBy(await rig.fetch('/api/touring/x', { headers: { authorization } }))).headers.authorization).toBe(authorization);
  await stranger.stop();
});

it('answers carry what keeps browsers from misusing them', async () => {
  const { headers } = await rig.fetch('/api/touring/x');
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect([headers.get('strict-transport-security'), headers.get('access-control-allow-origin')]).toEqual([null, null]);
});

it('other sites’ scripts are not let in', async () => {
  const answer = await rig.fetch('/api/touring/x', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } });
  expect([answer.ok, answer.headers.get('access-control-allow-origin')]).toEqual([false, null]);
});

it('a browser without a session asks as nobody', async () => {
  expect((await heardBy(await new Browser().get(`${rig.origin}/api/touring/stops`))).headers.authorization).toBeUndefined();
});
