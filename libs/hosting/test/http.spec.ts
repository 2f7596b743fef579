import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import type { RunningService } from '../src';
import { ask, House } from './house';

let house: House;
let service: RunningService;
let bearer: Record<string, string>;

beforeAll(async () => {
  house = await House.open();
  service = await house.startInn();
  bearer = { authorization: `Bearer ${await house.issuer.token()}` };
}, 60_000);
afterAll(async () => {
  await service?.close();
  await house?.close();
});

const ROOM = { title: 'Blue', price: { minor: 12_000, currency: 'EUR' } };
const ID = '0b9d6b5a-3c1e-4f8a-9d39-7b8c7d4d2f10';
const post = (path: string, body: unknown = ROOM) => ask(service, path, { body, headers: bearer });
const openRoom = async (title: string) => (await post('/rooms', { ...ROOM, title })).body as { id: string };

describe('A decision', () => {
  it('that creates is answered with 201, the body and its version as ETag', async () => {
    const { status, headers, body } = await post('/rooms');
    expect([status, headers.get('etag'), body]).toEqual([201, '"1"', { id: expect.any(String), title: 'Blue', version: 1 }]);
  });

  it('that shows is answered with 200 and the ETag of the version in the body', async () => {
    const { id } = await openRoom('Red');
    const { status, headers, body } = await ask(service, `/rooms/${id}`, { headers: bearer });
    expect([status, headers.get('etag'), body]).toEqual([200, '"1"', { id, title: 'Red', version: 1 }]);
  });

  it('that acts on what exists is answered with 200, though it is a POST', async () => {
    expect(await post(`/rooms/${ID}/announce`, {})).toMatchObject({ status: 200, body: { id: ID } });
  });

  it('that refuses is a problem with the status of the table, its code and its details', async () => {
    const { status, headers, body } = await ask(service, `/rooms/${ID}/close`, { method: 'POST', headers: { ...bearer, 'x-correlation-id': 'c-1' } });
    expect([status, headers.get('content-type')]).toEqual([409, 'application/problem+json']);
    expect(body).toEqual({
      type: 'urn:caravanserai:problem:room-occupied', title: 'Room occupied', status: 409, code: 'room-occupied',
      details: { id: ID, until: '2027-03-01' }, correlationId: 'c-1',
    });
  });

  it('that finds nothing is a 404', async () => {
    expect(await ask(service, `/rooms/${ID}`, { headers: bearer })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('A list', () => {
  it('is read page by page', async () => {
    const ids = [await openRoom('A'), await openRoom('B'), await openRoom('C')].map(({ id }) => id);
    const seen: string[] = [];
    for (let after = ''; after !== 'end'; ) {
      const { body } = await ask(service, `/rooms?limit=2${after && `&after=${after}`}`);
      seen.push(...body.items.map((room: { id: string }) => room.id));
      after = body.nextCursor ?? 'end';
    }
    expect(seen).toEqual([...new Set(seen)].sort());
    expect(seen).toEqual(expect.arrayContaining(ids));
  });
});

describe('A request is refused with a problem', () => {
  const json = { 'content-type': 'application/json' };
  const invalidUtf8 = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);

  it.each<[string, string, { method?: string; raw?: string | Uint8Array; headers?: Record<string, string> }, number, string]>([
    ['no JSON', '/rooms', { raw: '{"title":' }, 400, 'body-not-json'],
    ['invalid UTF-8', '/rooms', { raw: invalidUtf8 }, 400, 'body-not-utf8'],
    ['another charset', '/rooms', { raw: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } }, 415, 'charset-not-supported'],
    ['compressed', '/rooms', { raw: '{}', headers: { ...json, 'content-encoding': 'gzip' } }, 415, 'content-encoding-not-supported'],
    ['a form', '/rooms', { raw: 'title=Blue', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'media-type-not-supported'],
    ['plain text', '/rooms', { raw: 'x', headers: { 'content-type': 'text/plain' } }, 415, 'media-type-not-supported'],
    ['more than a mebibyte', '/rooms', { raw: JSON.stringify({ title: 'x'.repeat(1_100_000) }) }, 413, 'body-too-large'],
    ['an unknown path', '/cellar', {}, 404, 'route-unknown'],
    ['an unknown path with a body', '/cellar', { raw: '{}' }, 404, 'route-unknown'],
    ['a wrong method', '/rooms', { method: 'DELETE' }, 405, 'method-not-allowed'],
    ['a wrong method on one thing', `/rooms/${ID}`, { method: 'PUT', raw: '{}' }, 405, 'method-not-allowed'],
    ['a malformed path', '/rooms/%zz', {}, 400, 'path-malformed'],
    ['a very long path', `/rooms/${'x'.repeat(300)}`, {}, 414, 'path-too-long'],
  ])('when it has %s', async (_, path, sent, status, code) => {
    const answer = await ask(service, path, { ...sent, headers: { ...bearer, ...sent.headers } });
    expect([answer.status, answer.headers.get('content-type'), answer.body.code]).toEqual([status, 'application/problem+json', code]);
    expect(answer.body.correlationId).toBe(answer.headers.get('x-correlation-id'));
  });

  it('and a wrong method is told the right ones', async () => {
    expect((await ask(service, '/rooms', { method: 'DELETE' })).headers.get('allow')).toBe('GET, HEAD, POST');
  });

  it.each<[string, string, unknown, { field: string; reason: string }[]]>([
    ['a nested field', '/rooms', { ...ROOM, price: { minor: '1', currency: 'EUR' } }, [{ field: 'price.minor', reason: 'must be a whole number from 0 to 100000000000000' }]],
    ['a NUL character', '/rooms', { ...ROOM, title: 'a\0b' }, [{ field: 'title', reason: 'must not contain the NUL character' }]],
    ['an id that is none', '/rooms/12/close', {}, [{ field: 'id', reason: 'must be a UUID in lower case' }]],
    ['a NUL in the path', '/rooms/a%00b/close', {}, [{ field: 'id', reason: 'must not contain the NUL character' }]],
    ['a body that nobody reads', `/rooms/${ID}/close`, { force: true }, [{ field: '', reason: 'must have no body' }]],
    ['a list for a body', '/rooms', [ROOM], [{ field: '', reason: 'must be an object' }]],
    ['a query that nobody reads', '/rooms?x=1', ROOM, [{ field: 'x', reason: 'is not a known field' }]],
  ])('that names %s', async (_, path, body, errors) => {
    expect(await post(path, body)).toMatchObject({ status: 400, body: { code: 'input-refused', errors } });
  });

  it.each(['?limt=5', '?limit=0', '?limit=5&limit=6', '?free=yes', '?after=%00', '?constructor=1', '?__proto__=1', '?free%00=true'])('for the query %s', async (query) => {
    expect(await ask(service, `/rooms${query}`)).toMatchObject({ status: 400, body: { code: 'input-refused', errors: [{ field: expect.any(String) }] } });
  });

  it('when __proto__ or constructor is among its fields', async () => {
    for (const name of ['__proto__', 'constructor']) {
      const { status, body } = await ask(service, '/rooms', { raw: `{"title":"Blue","price":{"minor":1,"currency":"EUR","${name}":{"a":1}}}`, headers: bearer });
      expect([status, body.errors]).toEqual([400, [{ field: `price.${name}`, reason: 'is not a known field' }]]);
    }
  });
});

describe('What nobody expected', () => {
  it('is a 500 with the correlation id and nothing else, logged without the words of users', async () => {
    const { status, body } = await post('/rooms/misfile', { ...ROOM, title: 'Marked Person' });
    expect([status, body]).toEqual([500, expect.objectContaining({ code: 'unexpected', correlationId: expect.any(String) })]);
    expect(Object.keys(body).sort()).toEqual(['code', 'correlationId', 'status', 'title', 'type']);
    const [line] = house.said('unexpected error').filter(({ correlationId }) => correlationId === body.correlationId);
    expect(line).toMatchObject({ level: 'error', service: 'contacts', sqlState: '22P02', at: expect.arrayContaining([expect.stringContaining('.ts')]) });
    expect(house.lines.join('')).not.toContain('Marked Person');
  });

  it('does not stop the service', async () => {
    await post('/rooms/burn');
    expect((await post('/rooms')).status).toBe(201);
  });
});

describe('The log', () => {
  it('has one line per request: pattern, status, time, account hash, correlation; no path, query or body', async () => {
    const correlationId = 'log-me';
    await ask(service, `/rooms/${ID}?secret=hidden`, { headers: { ...bearer, 'x-correlation-id': correlationId } });
    const lines = house.said('request').filter((line) => line.correlationId === correlationId);
    expect(lines).toEqual([
      { level: 'info', time: expect.any(String), service: 'contacts', method: 'GET', route: '/rooms/:id', status: 400, ms: expect.any(Number), correlationId, account: expect.stringMatching(/^[0-9a-f]{16}$/), msg: 'request' },
    ]);
    expect(house.lines.join('')).not.toContain('hidden');
  });

  it('takes the lines of Nest\'s own loggers, with the correlation of the request', async () => {
    await ask(service, `/rooms/${ID}/close`, { method: 'POST', headers: { ...bearer, 'x-correlation-id': 'nest-line' } });
    expect(house.said('a room is asked to close').at(-1)).toMatchObject({ level: 'warn', service: 'contacts', context: 'Rooms', correlationId: 'nest-line' });
  });

  it.each(['a\nb', 'x'.repeat(65), 'ü', '', 'a b', '{"a":1}'])('does not take over the correlation id %j', async (given) => {
    const answered = await new Promise<string>((resolve, refuse) => {
      const [host, port] = ['127.0.0.1', service.port];
      const socket = connect(port, host, () => socket.write(`GET /health/live HTTP/1.1\r\nhost: x\r\nx-correlation-id: ${given}\r\nconnection: close\r\n\r\n`));
      let text = '';
      socket.setEncoding('latin1').on('data', (part) => (text += part)).on('end', () => resolve(text)).on('error', refuse);
    });
    const id = /x-correlation-id: (.*)\r\n/.exec(answered)?.[1];
    if (/^HTTP\/1.1 400/.test(answered)) expect(id).toBeUndefined(); // Node's parser has refused the header itself.
    else expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('A caller', () => {
  const me = (headers: Record<string, string>) => ask(service, '/me', { headers });

  it('without a token is refused, and told how to sign in', async () => {
    const { status, headers, body } = await me({});
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([401, 'token-missing', 'Bearer realm="caravanserai"']);
  });

  it('with an expired token is told so', async () => {
    const { headers, body } = await me({ authorization: `Bearer ${await house.issuer.token({ exp: 1 })}` });
    expect([body.code, headers.get('www-authenticate')]).toEqual([
      'token-expired', 'Bearer realm="caravanserai", error="invalid_token", error_description="token-expired"',
    ]);
  });

  it('is known by account, acting organisation, key, version and route', async () => {
    const { body } = await me({ ...bearer, 'x-acting-for': ID, 'idempotency-key': 'k-1', 'if-match': '"3"' });
    expect(body).toEqual({ subject: 'subject-1', actingFor: ID, idempotencyKey: 'k-1', ifMatch: 3, route: 'GET /me' });
  });

  it.each([
    ['x-acting-for', 'museum', 'must be a UUID in lower case'],
    ['idempotency-key', 'a b', 'must be 1 to 255 visible ASCII characters'],
    ['idempotency-key', 'x'.repeat(256), 'must be 1 to 255 visible ASCII characters'],
    ['if-match', '3', 'must be one strong ETag, as "3"'],
    ['if-match', 'W/"3"', 'must be one strong ETag, as "3"'],
  ])('is refused when the header %s is %j', async (name, value, reason) => {
    expect(await me({ ...bearer, [name]: value })).toMatchObject({ status: 400, body: { errors: [{ field: name, reason }] } });
  });

  it('sends the same body in any order of keys', async () => {
    const hashOf = async (body: unknown) => (await post(`/me/${ID}/hash`, body)).body.hash;
    const [one, turned, other] = [await hashOf(ROOM), await hashOf({ price: { currency: 'EUR', minor: 12_000 }, title: 'Blue' }), await hashOf({ ...ROOM, title: 'Red' })];
    expect([turned === one, other === one]).toEqual([true, false]);
  });

  it('may use a public route without a token, but not with a wrong one', async () => {
    const wrong = { authorization: 'Bearer a.b.c' };
    const answers = [await ask(service, '/anyone'), await ask(service, '/anyone', { headers: bearer }), await ask(service, '/anyone', { headers: wrong })];
    expect(answers.map(({ status, body }) => [status, body.subject])).toEqual([[200, null], [200, 'subject-1'], [401, undefined]]);
  });

  it('from outside cannot use internal routes, another service can', async () => {
    const { ServiceTokens } = await import('@caravanserai/access');
    const authorization = await new ServiceTokens('touring', 's'.repeat(32)).issue('contacts', null);
    const [outside, inside] = [await ask(service, '/internal/guests', { headers: bearer }), await ask(service, '/internal/guests', { headers: { authorization } })];
    expect([outside.status, inside.status, inside.body]).toEqual([401, 200, { askedBy: 'touring' }]);
  });
});

describe('A slow client', () => {
  it('that hangs up in the middle of its body leaves nothing behind', async () => {
    await new Promise<void>((done) => {
      const sending = httpRequest({ port: service.port, path: '/rooms', method: 'POST', headers: { ...bearer, 'content-type': 'application/json', 'content-length': '500' } });
      sending.on('error', () => done());
      sending.write('{"title":');
      setTimeout(() => sending.destroy(), 50);
    });
    expect((await post('/rooms')).status).toBe(201);
  });
});
