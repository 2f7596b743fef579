import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the gateway answers next to anything but `/api/session`; the last one again and again. */
let answers: Array<{ status: number; body: unknown }>;
let tokens: string[];
let heard: Heard[];
let server: Server;
let client: typeof import('./client');

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    heard.push({ method: request.method!, url: request.url!, headers: request.headers, body });
    const isSession = request.url === '/api/session';
    const answer = isSession ? { status: 200, body: { signedIn: true, csrfToken: tokens.length > 1 ? tokens.shift() : tokens[0] } } : answers.length > 1 ? answers.shift()! : answers[0]!;
    response.writeHead(answer.status, { 'content-type': answer.status < 300 ? 'application/json' : 'application/problem+json' }).end(JSON.stringify(answer.body));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  Object.assign(globalThis, { location: { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } });
  client = await import('./client');
});
afterAll(() => server.close());
beforeEach(() => {
  [answers, tokens, heard] = [[{ status: 200, body: { items: [], nextCursor: null } }], ['first'], []];
  client.forgetSession();
  client.actFor(null);
});

const id = '0b8f5f0e-5d0a-4c5a-8a4d-3d9d0a7b0001';
const release = (options: object = {}) => client.answerOf(client.api.POST('/api/touring/stops/{id}/release', { params: { path: { id } }, body: {}, ...options }));
const writes = () => heard.filter(({ method }) => method === 'POST');

describe('a read', () => {
  it('gives the body of the answer', async () => {
    expect(await client.answerOf(client.api.GET('/api/touring/offers', { params: { query: { limit: 5 } } }))).toEqual({ items: [], nextCursor: null });
    expect(heard.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/touring/offers?limit=5']);
  });

  it.each([
    ['nobody', null, {}, undefined],
    ['the chosen organisation', id, {}, id],
    ['oneself, where the call says so', id, { 'X-Acting-For': 'myself' }, undefined],
    ['another organisation, where the call says so', id, { 'X-Acting-For': 'other' }, 'other'],
  ])('is made for %s', async (_name, chosen, headers, sent) => {
    client.actFor(chosen);
    await client.api.GET('/api/touring/offers', { headers });
    expect(heard[0]!.headers['x-acting-for']).toBe(sent);
  });
});

describe('a write', () => {
  it('carries the session’s token, the action’s key and the version that was seen', async () => {
    const action = client.newAction();
    await release({ headers: client.commandHeaders({ action, version: 3 }) });
    const { 'x-csrf-token': token, 'idempotency-key': key, 'if-match': version } = writes()[0]!.headers;
    expect([token, key, version]).toEqual(['first', action.key, '"3"']);
  });

  it('has a key of its own where it is part of no action', async () => {
    await release();
    await release();
    const keys = writes().map(({ headers }) => headers['idempotency-key']);
    expect([keys.every((key) => /^[0-9a-f-]{36}$/.test(String(key))), new Set(keys).size]).toEqual([true, 2]);
  });

  it('asks for the session once', async () => {
    await Promise.all([release(), release()]);
    expect(heard.filter(({ url }) => url === '/api/session')).toHaveLength(1);
  });

  it('is sent again under its key with the token of the session that another tab has begun', async () => {
    tokens = ['first', 'second'];
    answers = [{ status: 403, body: { code: 'csrf-token-wrong' } }, { status: 200, body: { id } }];
    expect(await release()).toEqual({ id });
    const [first, second] = writes();
    expect([first!.headers['x-csrf-token'], second!.headers['x-csrf-token']]).toEqual(['first', 'second']);
    expect([second!.headers['idempotency-key'], second!.body]).toEqual([first!.headers['idempotency-key'], first!.body]);
  });

  it('is sent twice at most', async () => {
    answers = [{ status: 403, body: { code: 'csrf-token-wrong' } }];
    await expect(release()).rejects.toMatchObject({ status: 403, code: 'csrf-token-wrong' });
    expect(writes()).toHaveLength(2);
  });
});

describe('a refusal', () => {
  it('says what the platform said', async () => {
    const errors = [{ field: 'remark', reason: 'must be text' }];
    answers = [{ status: 422, body: { type: 'about:blank', title: 'No', status: 422, code: 'input-refused', detail: 'Look at the fields.', errors, correlationId: 'c-1' } }];
    const refusal = await release().catch((error: unknown) => error);
    expect(client.isRefusal(refusal, 'input-refused')).toBe(true);
    expect(refusal).toMatchObject({ status: 422, code: 'input-refused', detail: 'Look at the fields.', details: {}, errors, correlationId: 'c-1', message: 'Look at the fields.' });
  });

  it('is one too when something else answered', async () => {
    answers = [{ status: 502, body: 'Bad gateway' }];
    await expect(release()).rejects.toMatchObject({ status: 502, code: 'not-understood', errors: [] });
  });

  it('is one too when nobody can be reached', async () => {
    const unreachable = client.answerOf(client.api.GET('/api/touring/offers', { baseUrl: 'http://127.0.0.1:1' }));
    await expect(unreachable).rejects.toMatchObject({ status: 0, code: 'not-reached' });
  });

  it('is one too when the time is over', async () => {
    const late = client.answerOf(Promise.reject(new DOMException('late', 'TimeoutError')));
    await expect(late).rejects.toMatchObject({ status: 0, code: 'no-answer-in-time' });
  });

  it('is none when the caller has ended the call', async () => {
    await expect(client.answerOf(client.api.GET('/api/touring/offers', { signal: AbortSignal.abort() }))).rejects.toMatchObject({ name: 'AbortError' });
  });
});
