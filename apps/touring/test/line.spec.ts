import { personErased } from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { rankOf } from '../src/domain/line';
import { refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

/** A line of holds on the same dates, in the order of their ranks. */
const line = async (length: number, stay: object = stays.spring) => {
  const tour = await world.tour();
  const venues = await Promise.all(Array.from({ length }, () => world.venue()));
  const stops: string[] = [];
  for (const venue of venues) stops.push(await world.held(tour, venue, stay));
  return { tour, venues, stops, people: venues.map(({ person }) => person) };
};

const movedUp = async (stopId: string): Promise<number[]> =>
  (await world.service.events()).filter((event) => event.aggregateId === stopId && event.type === 'touring.stop.hold-moved-up.v1').map(({ data }) => data.rank);

it('a released hold moves up everybody behind it, with notice, and nobody before it', async () => {
  const { stops, people } = await line(4);
  expect(refusal(await world.act(people[1]!, stops[1]!, 'release', { remark: 'The roof must be mended first' }))).toBe('200');
  expect(await Promise.all(stops.map((id) => world.told(id)))).toEqual([['held'], ['held', 'hold-released'], ['held', 'hold-moved-up'], ['held', 'hold-moved-up']]);
  expect(await Promise.all(stops.map(async (id) => (await world.stop(id)).rank))).toEqual([1, null, 2, 3]);
  expect([await movedUp(stops[2]!), await movedUp(stops[3]!)]).toEqual([[2], [3]]);
  expect(await world.service.sql('select kind from timer where subject_id = $1', [stops[1]])).toEqual([]);
});

it('the words of a release stay in this service, and go with whoever wrote them', async () => {
  const { stops, people } = await line(1);
  await world.act(people[0]!, stops[0]!, 'release', { remark: 'MARKED-REASON the roof' });
  expect(await world.service.sql('select text from remark where aggregate_id = $1', [stops[0]])).toEqual([{ text: 'MARKED-REASON the roof' }]);
  expect(JSON.stringify(await world.service.events())).not.toContain('MARKED-REASON');
  const { personRef } = people[0]!;
  world.service.owner('contacts').publish(personErased, personRef, { personRef });
  await world.service.caughtUp('contacts');
  expect(await world.service.sql('select text from remark where aggregate_id = $1', [stops[0]])).toEqual([]);
  expect((await world.stop(stops[0]!)).state).toBe('hold-released');
});

it('the organiser declines a request with a reason, and the line closes up', async () => {
  const { stops } = await line(2);
  expect(refusal(await world.act(world.organiser, stops[0]!, 'decline', {}))).toBe('400 input-refused');
  const declined = await world.act(world.organiser, stops[0]!, 'decline', { remark: 'The route does not allow it' });
  expect([declined.status, declined.body.state, declined.body.rank]).toEqual([200, 'declined', null]);
  expect(await movedUp(stops[1]!)).toEqual([1]);
  expect(refusal(await world.act(world.organiser, stops[0]!, 'decline', { remark: 'Again' }))).toBe('409 action-not-allowed');
});

it('two who leave at the same moment leave the one behind them first, who is told so in the end', async () => {
  const { stops, people } = await line(3);
  await Promise.all([world.act(people[0]!, stops[0]!, 'release', {}), world.act(people[1]!, stops[1]!, 'release', {})]);
  expect((await movedUp(stops[2]!)).at(-1)).toBe(1);
});

it('two who block one hold on two tours leave at the same moment, and the last notice tells the final rank', async () => {
  const [one, two, shared] = [await world.tour({}, 0), await world.tour({}, 0), await world.venue()];
  const elsewhere = await world.venue();
  const onSpace = await world.held(one, shared);
  const onSet = await world.held(two, elsewhere);
  const both = await world.held(two, shared);
  expect((await world.stop(both)).rank).toBe(3);
  await Promise.all([world.act(shared.person, onSpace, 'release', {}), world.act(elsewhere.person, onSet, 'release', {})]);
  expect(await movedUp(both)).toEqual([2, 1]);
});

it('a hold expires when its time is over and not a moment before, and only once', async () => {
  const { stops } = await line(2);
  await world.service.clock.advance({ days: 6, hours: 23 });
  expect((await world.stop(stops[1]!)).state).toBe('hold');
  await world.service.clock.advance({ hours: 2 });
  await eventually('the second hold has expired', async () => (await world.stop(stops[1]!)).state === 'hold-expired');
  expect([(await world.stop(stops[0]!)).state, await world.told(stops[1]!)]).toEqual(['hold', ['held', 'hold-expired']]);
  await world.service.clock.advance({ days: 8 });
  await eventually('the first hold has expired', async () => (await world.stop(stops[0]!)).state === 'hold-expired');
  expect(await world.told(stops[0]!)).toEqual(['held', 'hold-expired']);
  expect(await world.service.sql('select 1 from timer where subject_id = any ($1)', [stops])).toEqual([]);
});

it('an extended hold lives on to its new end; the organiser and an administrator may extend it, its host may not', async () => {
  const { stops, people } = await line(1);
  const until = (days: number) => ({ until: new Date(world.service.clock.now().getTime() + days * 86_400_000).toISOString() });
  expect(refusal(await world.act(people[0]!, stops[0]!, 'extend-hold', until(20)))).toBe('403 not-permitted');
  expect(refusal(await world.act(world.organiser, stops[0]!, 'extend-hold', until(10)))).toBe('422 extension-not-later');
  expect(refusal(await world.act(world.organiser, stops[0]!, 'extend-hold', until(91)))).toBe('422 extension-too-long');
  expect(refusal(await world.act(world.organiser, stops[0]!, 'extend-hold', until(20)))).toBe('200');
  expect(refusal(await world.act(world.editor, stops[0]!, 'extend-hold', until(30)))).toBe('200');
  await world.service.clock.advance({ days: 29 });
  expect((await world.stop(stops[0]!)).state).toBe('hold');
  await world.service.clock.advance({ days: 2 });
  await eventually('the hold has expired', async () => (await world.stop(stops[0]!)).state === 'hold-expired');
  expect(await world.told(stops[0]!)).toEqual(['held', 'hold-extended', 'hold-extended', 'hold-expired']);
});

it('a verb on a stale version gets 412 and changes nothing', async () => {
  const { stops, people } = await line(1);
  expect(refusal(await world.act(people[0]!, stops[0]!, 'release', {}, { ifMatch: 7 }))).toBe('412 version-is-stale');
  const released = await world.act(people[0]!, stops[0]!, 'release', {}, { ifMatch: 1 });
  expect([released.status, released.headers.get('etag')]).toEqual([200, '"2"']);
});

describe('what is seen of a line', () => {
  it('is everything for the organiser, the own hold and its rank for a host, and nothing for others', async () => {
    const { tour, stops, people } = await line(3);
    const outsider = (await world.venue()).person;
    const seen = async (as: typeof outsider | null) => {
      const { body } = await world.service.call('GET', `/tours/${tour}`, undefined, { as });
      return body.stops.map(({ id, rank }: any) => [id, rank]);
    };
    expect(await seen(world.organiser)).toEqual(stops.map((id, index) => [id, index + 1]));
    expect(await seen(world.editor)).toEqual(stops.map((id, index) => [id, index + 1]));
    expect(await seen(people[1]!)).toEqual([[stops[1], 2]]);
    expect([await seen(outsider), await seen(null)]).toEqual([[], []]);
  });

  it('does not tell a rival that a stop exists', async () => {
    const { stops, people } = await line(2);
    const read = async (as: any, id: string) => refusal(await world.service.call('GET', `/stops/${id}`, undefined, { as }));
    expect(await Promise.all([read(people[0], stops[0]!), read(people[1], stops[0]!), read(world.organiser, stops[0]!), read(null, stops[0]!)])).toEqual([
      '200', '404 not-found', '200', '401 token-missing',
    ]);
  });

  it('comes in pages, in the order of placement', async () => {
    const { tour, stops } = await line(3);
    const first = await world.service.call('GET', `/stops?tourId=${tour}&limit=2`, undefined, { as: world.organiser });
    const second = await world.service.call('GET', `/stops?tourId=${tour}&limit=2&after=${first.body.nextCursor}`, undefined, { as: world.organiser });
    expect([first.body.items.map(({ id }: any) => id), second.body.items.map(({ id }: any) => id), second.body.nextCursor]).toEqual([stops.slice(0, 2), stops.slice(2), null]);
  });
});

it('ranks counted by the database are those of the rule, for a crowd of random claims', async () => {
  const tours = [await world.tour({}, 0), await world.tour({}, 10)];
  const venues = [await world.venue(), await world.venue(undefined, {}, 'America/St_Johns', 'VN')];
  const months = ['01', '02', '03', '04', '05', '06'];
  const picked = (list: readonly any[], index: number) => list[index % list.length];
  for (let index = 0; index < 24; index++) {
    const month = picked(months, index * 5 + (index % 3));
    const stay = { delivery: `2029-${month}-02`, opening: `2029-${month}-20`, closing: `2029-0${Number(month) + 1}-25`, dispatch: `2029-0${Number(month) + 2}-0${1 + (index % 4)}` };
    await world.held(picked(tours, index * 7), picked(venues, Math.floor(index / 2)), stay);
  }
  const rows = await world.service.sql<any>(
    `select 'stop' as kind, id, tour_id as "tourId", space_id as "spaceId", state, placed_no::int as "placedNo", touring_rank(stop) as rank, extract(epoch from occupies_from) * 1000 as "fromMs",
       extract(epoch from occupies_to) * 1000 as "toMs", extract(epoch from set_free_at) * 1000 as "setFreeAtMs" from stop where tour_id = any ($1) order by placed_no`, [tours],
  );
  const claims = rows.map((row) => ({ ...row, fromMs: Number(row.fromMs), toMs: Number(row.toMs), setFreeAtMs: Number(row.setFreeAtMs) }));
  expect(claims.map(({ rank }) => rank)).toEqual(claims.map((claim) => rankOf(claim, claims)));
  expect(new Set(claims.map(({ rank }) => rank)).size).toBeGreaterThan(4);
});
