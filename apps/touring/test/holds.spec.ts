import { randomUUID } from 'node:crypto';
import { organisationChanged } from '@caravanserai/contracts';
import { refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const days = (from: string | Date, to: string | Date) => (new Date(to).getTime() - new Date(from).getTime()) / 86_400_000;

it('fifty hosts who hold the same dates at once get the ranks 1 to 50, and the line agrees with what they were told', async () => {
  const tour = await world.tour();
  const venues = await Promise.all(Array.from({ length: 50 }, () => world.venue()));
  const answers = await Promise.all(venues.map((venue) => world.hold(tour, venue)));
  expect(answers.map(refusal)).toEqual(Array(50).fill('201'));
  const ranks = answers.map(({ body }) => body.rank as number).sort((a, b) => a - b);
  expect(ranks).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  const { body } = await world.service.call('GET', `/tours/${tour}`, undefined, { as: world.organiser });
  expect(Object.fromEntries(body.stops.map((stop: any) => [stop.id, stop.rank]))).toEqual(Object.fromEntries(answers.map((answer) => [answer.body.id, answer.body.rank])));
  const held = (await world.service.events()).filter((event) => event.type === 'touring.stop.held.v1' && event.data.tourId === tour);
  expect(held.map(({ data }) => data.rank).sort((a, b) => a - b)).toEqual(ranks);
}, 60_000);

it('fifty tours that want one space at once are ranked 1 to 50 as well', async () => {
  const venue = await world.venue();
  const offerId = await world.published();
  const tours = await Promise.all(
    Array.from({ length: 50 }, () => world.must(world.service.call('POST', '/tours', { offerId, leastTurnaroundDays: 0 }, { as: world.organiser }))),
  );
  const answers = await Promise.all(tours.map(({ id }) => world.hold(id, venue)));
  expect(answers.map(({ body }) => body.rank).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
}, 60_000);

it('a hold is answered with all that its host needs, and is told and timed in the same transaction', async () => {
  const [tour, venue] = [await world.tour(), await world.venue()];
  const { status, body, headers } = await world.hold(tour, venue);
  const { id, placedAt, expiresAt, ...said } = body;
  expect([status, headers.get('etag')]).toEqual([201, '"1"']);
  expect(said).toEqual({
    version: 1, state: 'hold', rank: 1, tourId: tour, organiserId: world.organiser.organisationId, hostId: venue.organisationId, spaceId: venue.spaceId,
    zone: 'Asia/Ho_Chi_Minh', ...stays.spring, facility: 'not-assessed', fee: null, agreementId: null, signBy: null,
  });
  expect(await world.stop(id)).toEqual({ ...body, answerBy: null, assessments: [], inCharge: { organiser: null, host: null } });
  expect(days(placedAt, expiresAt)).toBe(14);
  expect(await world.told(id)).toEqual(['held']);
  expect(await world.service.sql('select kind, due_at from timer where subject_id = $1', [id])).toEqual([{ kind: 'hold-expiry', due_at: new Date(expiresAt) }]);
  expect(await world.service.sql('select action, from_state, to_state, acting_for from transition_log where aggregate_id = $1', [id])).toEqual([
    { action: 'place-hold', from_state: null, to_state: 'hold', acting_for: venue.organisationId },
  ]);
});

it('a hold behind others expires after 7 days instead of 14, and none outlasts the day the work would arrive', async () => {
  const [tour, first, second] = [await world.tour({ availableFrom: '2026-01-01', installDays: 1 }), await world.venue(), await world.venue()];
  await world.held(tour, first);
  const lower = await world.hold(tour, second);
  expect([lower.body.rank, days(lower.body.placedAt, lower.body.expiresAt)]).toEqual([2, 7]);
  const soon = new Date(world.service.clock.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
  const inDays = (count: number) => new Date(Date.parse(soon) + count * 86_400_000).toISOString().slice(0, 10);
  const near = await world.hold(tour, first, { delivery: soon, opening: inDays(14), closing: inDays(14 + 60), dispatch: inDays(14 + 63) });
  expect(near.body.expiresAt).toBe(new Date(`${soon}T00:00:00+07:00`).toISOString());
});

describe('overlap', () => {
  it.each([
    ['the next stay begins when the set can be there', '2028-05-15', 1],
    ['a day earlier the set is still travelling', '2028-05-14', 2],
    ['at the very same moment', '2028-02-01', 2],
  ])('of one set: %s', async (_name, delivery, rank) => {
    const [tour, first, second] = [await world.tour({}, 7), await world.venue(), await world.venue()];
    await world.held(tour, first, stays.spring);
    const stay = delivery === stays.spring.delivery ? stays.spring : { ...stays.summer, delivery };
    expect((await world.hold(tour, second, stay)).body.rank).toBe(rank);
  });

  it.each([
    ['midnight to midnight there is none', '2028-05-08', 1],
    ['a day in common is one', '2028-05-07', 2],
  ])('of one space: %s', async (_name, delivery, rank) => {
    const [tour, other, venue] = [await world.tour({}, 0), await world.tour({}, 0), await world.venue()];
    await world.held(tour, venue, stays.spring);
    expect((await world.hold(other, venue, { ...stays.summer, delivery })).body.rank).toBe(rank);
  });

  it('over the change to summer time is neither lost nor invented', async () => {
    const [tour, other, venue] = [await world.tour({}, 0), await world.tour({}, 0), await world.venue(undefined, {}, 'Europe/Paris', 'FR')];
    // In Paris the clocks went forward on 26 March 2028: that day has 23 hours.
    await world.held(tour, venue, { ...stays.spring, closing: '2028-03-20', dispatch: '2028-03-27' });
    expect((await world.hold(other, venue, { ...stays.late, delivery: '2028-03-27' })).body.rank).toBe(1);
    expect((await world.hold(tour, venue, { ...stays.late, delivery: '2028-03-26' })).body.rank).toBe(3);
    const [row] = await world.service.sql<{ hours: number }>(
      `select extract(epoch from occupies_to - occupies_from) / 3600 as hours from stop where space_id = $1 order by placed_no limit 1`, [venue.spaceId],
    );
    expect(Number(row?.hours)).toBe(55 * 24 - 1);
  });

  it('is told by instants, so that the same date in two zones may still be too early', async () => {
    const tour = await world.tour({}, 0);
    const [paris, hanoi] = [await world.venue(undefined, {}, 'Europe/Paris', 'FR'), await world.venue()];
    await world.held(tour, paris, stays.spring);
    expect((await world.hold(tour, hanoi, { ...stays.summer, delivery: stays.spring.dispatch })).body.rank).toBe(2);
  });
});

describe('a hold is refused', () => {
  it.each([
    ['in the past', { delivery: '2026-02-02', opening: '2026-02-16', closing: '2026-05-04', dispatch: '2026-05-08' }, '422 dates-in-the-past'],
    ['when it leaves no time to install', { ...stays.spring, delivery: '2028-02-10' }, '422 too-little-time-to-install'],
    ['when it is too short', { ...stays.spring, closing: '2028-03-01', dispatch: '2028-03-05' }, '422 stay-too-short'],
    ['outside the availability', { delivery: '2031-02-01', opening: '2031-02-15', closing: '2031-05-02', dispatch: '2031-05-08' }, '422 outside-availability'],
    ['at the end of the calendar', { ...stays.spring, dispatch: '9999-12-31' }, '422 dates-out-of-range'],
  ])('%s', async (_name, stay, expected) => {
    const [tour, venue] = [await world.tour({ availableFrom: '2026-01-01' }), await world.venue()];
    expect(refusal(await world.hold(tour, venue, stay))).toBe(expected);
    expect(await world.service.sql('select 1 from stop where tour_id = $1', [tour])).toEqual([]);
  });

  it('for a space of somebody else', async () => {
    const [tour, venue, other] = [await world.tour(), await world.venue(), await world.venue()];
    expect(refusal(await world.hold(tour, venue, stays.spring, { as: other.person }))).toBe('403 not-permitted');
  });

  it('for a space, or a tour, that does not exist', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    expect(refusal(await world.hold(tour, { ...venue, spaceId: randomUUID() }))).toBe('422 space-unknown');
    expect(refusal(await world.hold(randomUUID(), venue))).toBe('404 not-found');
  });

  it("for the organiser's own space", async () => {
    const space = await world.must(world.service.call('POST', '/spaces', { name: `Own ${randomUUID()}`, floorAreaM2: 500, securityLevel: 'high', reportDate: '2026-10-01' }, { as: world.organiser }));
    const own = { organisationId: world.organiser.organisationId as string, person: world.organiser, spaceId: space.id };
    expect(refusal(await world.hold(await world.tour(), own))).toBe('422 host-is-organiser');
  });

  it('once the offer is closed, though what is held stays', async () => {
    const offerId = await world.published();
    const tour = (await world.must(world.service.call('POST', '/tours', { offerId, leastTurnaroundDays: 7 }, { as: world.organiser }))).id;
    const [first, second] = [await world.venue(), await world.venue()];
    const stopId = await world.held(tour, first);
    await world.must(world.service.call('POST', `/offers/${offerId}/close`, undefined, { as: world.organiser }));
    expect(refusal(await world.hold(tour, second))).toBe('409 offer-not-open');
    expect((await world.stop(stopId)).state).toBe('hold');
  });

  it('of an organisation that has closed', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const facts = { organisationId: venue.organisationId, kind: 'museum', name: 'Closed House', partner: 'VN', timeZone: 'Asia/Ho_Chi_Minh', status: 'closed', revision: 1 } as const;
    world.service.owner('contacts').publish(organisationChanged, venue.organisationId, facts);
    await world.service.caughtUp('contacts');
    expect(refusal(await world.hold(tour, venue))).toBe('422 organisation-unknown');
  });
});

describe('the same hold sent twice', () => {
  it('with one key has one effect and one answer, even at the same time', async () => {
    const [tour, venue, key] = [await world.tour(), await world.venue(), randomUUID()];
    const [first, second, ...more] = await Promise.all(Array.from({ length: 5 }, () => world.hold(tour, venue, stays.spring, { key })));
    expect(first?.status).toBe(201);
    for (const twin of [second, ...more]) expect([twin?.status, twin?.body, twin?.headers.get('etag')]).toEqual([201, first?.body, '"1"']);
    expect(await world.service.sql('select count(*)::int as stops from stop where tour_id = $1', [tour])).toEqual([{ stops: 1 }]);
    expect(await world.told(first?.body.id)).toEqual(['held']);
  });

  it('with one key and other dates is refused', async () => {
    const [tour, venue, key] = [await world.tour(), await world.venue(), randomUUID()];
    await world.hold(tour, venue, stays.spring, { key });
    expect(refusal(await world.hold(tour, venue, stays.summer, { key }))).toBe('422 idempotency-key-reused');
  });

  it('keeps a refusal, of the dates and of the line, though it would be accepted now', async () => {
    const [tour, venue, key] = [await world.tour(), await world.venue(), randomUUID()];
    const first = await world.hold(tour, venue, { ...stays.spring, delivery: '2028-02-10' }, { key });
    const again = await world.hold(tour, venue, { ...stays.spring, delivery: '2028-02-10' }, { key });
    expect([refusal(first), again.body.details]).toEqual(['422 too-little-time-to-install', first.body.details]);
    const stale = randomUUID();
    expect(refusal(await world.hold(tour, venue, stays.spring, { key: stale, ifMatch: 9 }))).toBe('412 version-is-stale');
    expect(refusal(await world.hold(tour, venue, stays.spring, { key: stale }))).toBe('412 version-is-stale');
  });
});

it('a hold that was placed on a stale tour gets 412 and the current version; on the current one it is placed', async () => {
  const [tour, venue] = [await world.tour(), await world.venue()];
  const stale = await world.hold(tour, venue, stays.spring, { ifMatch: 2 });
  expect([refusal(stale), stale.body.details]).toEqual(['412 version-is-stale', { current: 1 }]);
  expect((await world.hold(tour, venue, stays.spring, { ifMatch: 1 })).status).toBe(201);
});
