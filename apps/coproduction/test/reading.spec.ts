import { randomUUID } from 'node:crypto';
import type { TestPerson } from '@caravanserai/testing';
import { policy } from '../src/http/policy';
import { House } from './played';

let house: House;
const people: Record<string, TestPerson | null> = { nobody: null };
beforeAll(async () => {
  house = await House.open();
  const stranger = await house.service.organisation('Museum of Others', 'FR', 'Europe/Paris');
  const secretariat = await house.service.organisation('Secretariat', 'ASEM:ASEC', 'Asia/Jakarta');
  Object.assign(people, {
    organiser: house.negotiators.organiser,
    host: house.negotiators.host,
    tourManager: await house.service.person(house.ids.host, 'manage-tours'),
    stranger: await house.service.person(stranger, 'negotiate', 'sign', 'administer-organisation'),
    unlinked: { ...(await house.service.person(null)), token: await house.service.issuer.token(randomUUID()) },
    administrator: await house.service.person(secretariat, 'administer-platform'),
  });
}, 60_000);
afterAll(() => house.close());

const reads = ['', '/versions', '/versions/1/text', '/history', '/verification'];

describe.each(reads)('GET /agreements/:id%s', (path) => {
  it.each([
    ['organiser', 200], ['host', 200], ['tourManager', 200], ['administrator', 200], ['stranger', 404], ['unlinked', 404], ['nobody', 401],
  ])('to %s: %i', async (who, status) => {
    const { id } = await house.drafted();
    expect((await house.service.call('GET', `/agreements/${id}${path}`, undefined, { as: people[who] })).status).toBe(status);
  });

  it('does not exist for an unknown agreement', async () => {
    expect((await house.get(`/agreements/${randomUUID()}${path}`)).status).toBe(404);
  });
});

const acts = [
  ['propose-terms', { fee: { minor: 1, currency: 'EUR' } }], ['accept-terms', { textHash: 'f'.repeat(64) }], ['reopen', {}], ['decline', {}], ['withdraw', {}],
  ['sign', { textHash: 'f'.repeat(64) }], ['withdraw-signature', {}],
] as const;

it.each(acts.flatMap(([action, body]) => [['stranger', 404], ['administrator', 403], ['tourManager', 403], ['unlinked', 404], ['nobody', 401]].map(([who, status]) => [action, who, status, body] as const)))(
  '%s is closed to %s: %i',
  async (action, who, status, body) => {
    const { id } = await house.drafted();
    expect((await house.service.call('POST', `/agreements/${id}/${action}`, body, { as: people[who as string] })).status).toBe(status);
    expect((await house.read(id)).version).toBe(1);
  },
);

it('has a rule for every action and no other', () => {
  const actions = ['propose-terms', 'accept-terms', 'reopen-agreement', 'decline-agreement', 'withdraw-agreement', 'sign-agreement', 'withdraw-signature', 'extend-deadline', 'nudge-parties'];
  expect(Object.keys(policy).sort()).toEqual([...actions, 'assign-agreement', 'list-agreements', 'read-agreement'].sort());
});

describe('GET /agreements', () => {
  const list = async (query: string, as: TestPerson | null = people.host!, actingFor?: string) =>
    (await house.service.call('GET', `/agreements${query}`, undefined, { as, actingFor })).body;

  it('lists what the acting organisation takes part in, newest first, page by page', async () => {
    const hostId = await house.service.organisation('Museum of Pages', 'VN', 'Asia/Ho_Chi_Minh');
    const reader = await house.service.person(hostId, 'negotiate');
    const ids: string[] = [];
    for (const host of [house.ids.host, hostId, hostId, hostId]) {
      const { stopId } = house.reserve({ hostId: host });
      await house.service.caughtUp('touring');
      const [row] = await house.service.sql<{ id: string }>('select id from agreement where stop_id = $1', [stopId]);
      if (host === hostId) ids.unshift(row!.id);
    }
    const first = await list('?limit=2', reader);
    const second = await list(`?limit=2&after=${first.nextCursor}`, reader);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect([first.items.length, second.nextCursor]).toEqual([2, null]);
    expect(first.items[0]).toMatchObject({ organiserName: 'Museu das Ilhas', hostName: 'Museum of Pages', hostNames: [], status: 'negotiating', version: 1 });
  });

  it.each([['status=declined', 'declined'], ['status=negotiating', 'negotiating']])('filters by %s', async (query, status) => {
    await house.post('host', await house.drafted(), 'decline');
    await house.drafted();
    const { items } = await list(`?${query}`);
    expect(new Set(items.map((item: any) => item.status))).toEqual(new Set([status]));
  });

  it('shows an administrator all of them and a stranger none', async () => {
    const { id } = await house.drafted();
    expect((await list('?limit=1', people.administrator)).items.map((item: any) => item.id)).toEqual([id]);
    expect((await list('', people.stranger)).items).toEqual([]);
  });

  it.each([['?after=bm9uc2Vuc2U', 'after'], ['?status=gone', 'status'], ['?stopId=7', 'stopId'], ['?colour=red', 'colour']])('refuses %s', async (query, field) => {
    expect((await list(query)).errors).toEqual([{ field, reason: expect.any(String) }]);
  });
});

it.each(['0', '-1', 'x', '1e3', '99999999999'])('refuses %s as the number of a text', async (number) => {
  const { id } = await house.drafted();
  expect((await house.get(`/agreements/${id}/versions/${number}/text`)).body.errors).toEqual([{ field: 'number', reason: 'must be a whole number from 1' }]);
});

it('knows no text with a number that was never on the table', async () => {
  const { id } = await house.drafted();
  expect((await house.get(`/agreements/${id}/versions/2/text`)).status).toBe(404);
});
