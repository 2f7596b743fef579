import { randomUUID } from 'node:crypto';
import { type Reachable, World } from './world';

let world: World;
let ana: Reachable;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());
beforeEach(async () => {
  world.organiser = await world.service.organisation('Museum of Islands', 'PT', 'Europe/Lisbon');
  ana = await world.person(world.organiser, 'manage-tours');
});

const get = (path: string, as: Reachable | null = ana, headers: Record<string, string> = {}) => world.service.call('GET', path, undefined, { as, headers });
const told = async (times: number) => {
  const events = Array.from({ length: times }, (_, number) => world.hold({ title: `Work ${number + 1}` }));
  await world.service.caughtUp('touring');
  return events;
};
const entryOf = async (event: { id: string }) => (await world.row(event.id, ana, 'inbox')).id;

describe('GET /inbox', () => {
  it('shows what the caller was told, the latest first, in the language that they accept', async () => {
    const [event] = await told(1);
    const { status, body } = await get('/inbox', ana, { 'accept-language': 'fr-CA, en;q=0.5' });
    expect([status, body]).toEqual([200, {
      items: [{
        id: await entryOf(event!), version: 1, state: 'delivered', category: 'line', mandatory: false, template: 'hold-placed', language: 'fr',
        subject: 'House of Silk retient des dates pour « Work 1 »', text: expect.stringContaining('15 janvier 2027 à 10:00 (Europe/Lisbon)'), actsFor: 'Museum of Islands',
        about: { type: 'touring.stop.held.v1', id: event!.subject, at: event!.time }, createdAt: expect.any(String), readAt: null,
      }],
      nextCursor: null,
      unread: 1,
    }]);
  });

  it('goes through it in pages, each entry once, in the order of the events', async () => {
    await told(5);
    const subjects: string[] = [];
    let after = '';
    do {
      const { body } = await get(`/inbox?limit=2${after}`);
      subjects.push(...body.items.map(({ subject }: { subject: string }) => subject));
      after = body.nextCursor === null ? '' : `&after=${body.nextCursor}`;
    } while (after !== '');
    expect(subjects).toEqual([5, 4, 3, 2, 1].map((number) => `House of Silk holds dates for “Work ${number}”`));
  });

  it('tells read from unread', async () => {
    const [first] = await told(3);
    await world.service.call('POST', `/inbox/${await entryOf(first!)}/read`, undefined, { as: ana });
    const count = async (query: string) => (await get(`/inbox${query}`)).body.items.length;
    expect([await count(''), await count('?unread=true'), await count('?unread=false'), (await get('/inbox/unread-count')).body]).toEqual([3, 2, 1, { unread: 2 }]);
  });

  it.each(['?after=nonsense', '?limit=0', '?unread=perhaps', '?page=2', '?after=WyJhIl0'])('refuses %s', async (query) => {
    const { status, body } = await get(`/inbox${query}`);
    expect([status, body.code]).toEqual([400, 'input-refused']);
  });
});

describe('POST /inbox/:id/read', () => {
  it('marks it read, says so by an event, and does nothing the second time', async () => {
    const [event] = await told(1);
    const id = await entryOf(event!);
    const read = () => world.service.call('POST', `/inbox/${id}/read`, undefined, { as: ana });
    const [first, second] = [await read(), await read()];
    expect([first.status, first.body.state, first.headers.get('etag'), second.body]).toEqual([200, 'read', '"2"', first.body]);
    expect(await world.announced(id)).toEqual(['queued', 'sent', 'read']);
  });

  it('has one effect and one answer for one Idempotency-Key', async () => {
    const [event] = await told(1);
    const path = `/inbox/${await entryOf(event!)}/read`;
    const [first, second] = await Promise.all([1, 2].map(() => world.service.call('POST', path, undefined, { as: ana, key: 'once' })));
    expect([first?.status, second?.body]).toEqual([200, first?.body]);
  });

  it('is refused with an outdated version', async () => {
    const [event] = await told(1);
    const { status, body } = await world.service.call('POST', `/inbox/${await entryOf(event!)}/read`, undefined, { as: ana, ifMatch: 7 });
    expect([status, body.code]).toEqual([412, 'version-is-stale']);
  });
});

describe('GET /inbox/:id/why', () => {
  it('answers why, by which right and by which ways', async () => {
    const [event] = await told(1);
    await world.row(event!.id, ana, 'email', 'sent');
    const { body } = await get(`/inbox/${await entryOf(event!)}/why`);
    expect(body).toEqual({
      id: await entryOf(event!), version: 1,
      event: { id: event!.id, type: 'touring.stop.held.v1', subject: event!.subject, at: event!.time },
      category: { name: 'line', meaning: expect.any(String), mandatory: false },
      actsFor: 'Museum of Islands',
      reasons: [{ as: 'organiser', organisationId: world.organiser, powers: ['manage-tours'], mandateId: expect.any(String) }],
      channels: [
        { channel: 'inbox', state: 'delivered', because: 'default', reason: null, attempts: 0, endedAt: expect.any(String), waitsUntil: null },
        { channel: 'email', state: 'sent', because: 'default', reason: null, attempts: 1, endedAt: expect.any(String), waitsUntil: null },
      ],
    });
  });
});

describe("another's entry", () => {
  it.each(['GET ', 'GET /why', 'POST /read'])('%s is not there', async (route) => {
    const [event] = await told(1);
    const [method, tail] = route.split(' ') as [string, string];
    const bob = await world.person(world.organiser, 'negotiate');
    const { status } = await world.service.call(method, `/inbox/${await entryOf(event!)}${tail}`, undefined, { as: bob });
    expect(status).toBe(404);
    expect((await world.row(event!.id, ana, 'inbox')).state).toBe('delivered');
  });

  it.each(['GET ', 'GET /why', 'POST /read'])('%s of an unknown id is not there', async (route) => {
    const [method, tail] = route.split(' ') as [string, string];
    expect((await world.service.call(method, `/inbox/${randomUUID()}${tail}`, undefined, { as: ana })).status).toBe(404);
  });

  it.each(['GET /inbox', 'GET /inbox/unread-count', 'GET /preferences', 'GET /inbox/01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10', 'PUT /preferences'])('%s is nobody\'s without signing in', async (route) => {
    const [method, path] = route.split(' ') as [string, string];
    expect((await world.service.call(method, path, method === 'PUT' ? { choices: [] } : undefined)).status).toBe(401);
  });

  it('an account without a person has no inbox', async () => {
    const stranger = { ...ana, token: await world.service.issuer.token('a stranger') };
    const { status, body } = await get('/inbox', stranger);
    expect([status, body.code]).toEqual([403, 'not-permitted']);
  });
});

describe('preferences', () => {
  const put = (choices: unknown, options = {}) => world.service.call('PUT', '/preferences', { choices }, { as: ana, ...options });
  const silent = (category: string, channel: string) => ({ category, channel, enabled: false });

  it('begin with everything on, and say what can not be switched off', async () => {
    const { body, headers } = await get('/preferences');
    expect([headers.get('etag'), body.version, body.choices.length, body.choices.every(({ enabled }: { enabled: boolean }) => enabled)]).toEqual(['"0"', 0, 20, true]);
    expect(body.choices.find(({ category }: { category: string }) => category === 'contract')).toEqual({ category: 'contract', channel: 'inbox', enabled: true, mandatory: true, meaning: expect.any(String) });
  });

  it('keep a channel of a category silent, which is written down with the reason', async () => {
    expect((await put([silent('line', 'email')])).body.version).toBe(1);
    const [event] = await told(1);
    const row = await world.row(event!.id, ana, 'email', 'suppressed');
    const { body } = await get(`/inbox/${await entryOf(event!)}/why`);
    expect(body.channels[1]).toEqual({ channel: 'email', state: 'suppressed', because: 'chosen', reason: null, attempts: 0, endedAt: expect.any(String), waitsUntil: null });
    expect([await world.announced(row.id), world.mail.to(ana.email)]).toEqual([['suppressed'], []]);
  });

  it('keep the inbox silent too', async () => {
    await put([silent('line', 'inbox')]);
    const [event] = await told(1);
    await world.row(event!.id, ana, 'email', 'sent');
    const hidden = await world.row(event!.id, ana, 'inbox', 'suppressed');
    expect([(await get('/inbox')).body.items, (await get(`/inbox/${hidden.id}`)).status]).toEqual([[], 404]);
  });

  it('are replaced as a whole, each version once', async () => {
    await put([silent('line', 'email'), silent('offers', 'email')], { ifMatch: 0 });
    const second = await put([silent('offers', 'email')], { ifMatch: 1 });
    const stale = await put([], { ifMatch: 1 });
    expect([second.body.version, stale.status]).toEqual([2, 412]);
    const off = (await get('/preferences')).body.choices.filter(({ enabled }: { enabled: boolean }) => !enabled);
    expect(off).toEqual([{ category: 'offers', channel: 'email', enabled: false, mandatory: false, meaning: expect.any(String) }]);
  });

  it('written at once by two clients give one a refusal', async () => {
    const answers = await Promise.all([put([silent('line', 'email')], { ifMatch: 0 }), put([silent('offers', 'email')], { ifMatch: 0 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it.each<[unknown, number, string]>([
    [[silent('contract', 'email')], 422, 'category-is-mandatory'],
    [[silent('rights', 'inbox')], 422, 'category-is-mandatory'],
    [[silent('line', 'email'), silent('line', 'email')], 422, 'choice-given-twice'],
    [[silent('weather', 'email')], 400, 'input-refused'],
    [[silent('line', 'pigeon')], 400, 'input-refused'],
    [[{ category: 'line', channel: 'email' }], 400, 'input-refused'],
    [[{ ...silent('line', 'email'), more: 1 }], 400, 'input-refused'],
    [Array(21).fill(silent('line', 'email')), 400, 'input-refused'],
    ['none', 400, 'input-refused'],
  ])('%j are refused with %i', async (choices, status, code) => {
    const answer = await put(choices);
    expect([answer.status, answer.body.code, (await get('/preferences')).body.version]).toEqual([status, code, 0]);
  });
});
