import { randomUUID } from 'node:crypto';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const send = (stopId: string, body: object = {}, options: object = {}) => world.act(world.organiser, stopId, 'send-contract', body, options);
const assess = (stopId: string, body: object) => world.act(world.organiser, stopId, 'assess-facility', body);
const conditions = { measures: 'A second guard at night', by: 'host', due: '2027-12-01' };

describe('fifty contracts sent at once for overlapping dates', () => {
  const reservedOf = async (tours: string[]) => world.service.sql(`select id from stop where tour_id = any ($1) and state = 'reserved'`, [tours]);

  it('of one set: exactly one reserves, the others are refused with a code', async () => {
    const tour = await world.tour();
    const venues = await Promise.all(Array.from({ length: 50 }, () => world.venue()));
    const stops = await Promise.all(venues.map((venue) => world.held(tour, venue)));
    await Promise.all(stops.map((id) => world.passed(id)));
    const answers = await Promise.all(stops.map((id) => send(id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refusals = new Set(answers.filter(({ status }) => status !== 200).map(refusal));
    expect([...refusals].filter((code) => !['409 set-already-reserved', '409 not-first-in-line'].includes(code))).toEqual([]);
    expect(await reservedOf([tour])).toHaveLength(1);
  }, 60_000);

  it('of one space on fifty tours: the same', async () => {
    const venue = await world.venue();
    const offerId = await world.published();
    const plan = () => world.must(world.service.call('POST', '/tours', { offerId, leastTurnaroundDays: 0 }, { as: world.organiser }));
    const tours = (await Promise.all(Array.from({ length: 50 }, plan))).map(({ id }) => id as string);
    const stops = await Promise.all(tours.map((tour) => world.held(tour, venue)));
    await Promise.all(stops.map((id) => world.passed(id)));
    const answers = await Promise.all(stops.map((id) => send(id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await reservedOf(tours)).toHaveLength(1);
  }, 60_000);
});

describe('the database itself', () => {
  const pair = async (sameSpace: boolean) => {
    const [tour, other, venue] = [await world.tour(), await world.tour(), await world.venue()];
    const second: Venue = sameSpace ? venue : await world.venue();
    return [await world.held(tour, venue), await world.held(sameSpace ? other : tour, second)] as const;
  };
  const reserve = (id: string) => world.service.sql<{ code: string | null }>(`select touring_reserve_stop($1, '2027-12-01', 1, 'EUR') as code`, [id]);

  it.each([
    ['a space', true, 'space-already-reserved'],
    ['a set', false, 'set-already-reserved'],
  ])('gives %s to one of two who take it at the same moment past all the code', async (_name, sameSpace, code) => {
    const [first, second] = await pair(sameSpace);
    const outcomes = (await Promise.all([reserve(first), reserve(second)])).map(([row]) => row?.code ?? 'reserved');
    expect(outcomes.sort()).toEqual(['reserved', code].sort());
    const forced = world.service.sql(`update stop set state = 'confirmed', agreement_id = gen_random_uuid(), fee_minor = 1, fee_currency = 'EUR', sign_by = '2027-12-01' where id = any ($1)`, [[first, second]]);
    await expect(forced).rejects.toThrow(sameSpace ? 'space_taken_once' : 'stop_set_taken_once');
  });
});

it('a contract reserves, says what it asks for, and waits for the signatures until its deadline', async () => {
  const [tour, venue] = [await world.tour(), await world.venue()];
  const stopId = await world.held(tour, venue);
  await world.passed(stopId);
  const { status, body } = await send(stopId);
  // 77 days are eleven weeks, within the twelve of the base fee.
  expect([status, body.state, body.rank, body.fee]).toEqual([200, 'reserved', 1, { minor: 6_000_000, currency: 'EUR' }]);
  const event = (await world.service.events()).find(({ type, aggregateId }) => type === 'touring.stop.reserved.v1' && aggregateId === stopId);
  expect(event?.data).toMatchObject({
    round: 1, hostId: venue.organisationId, occupancy: { start: '2028-02-01', end: '2028-05-08', zone: 'Asia/Ho_Chi_Minh' }, signBy: body.signBy,
    insuredValue: { minor: 950_000_000, currency: 'EUR' }, cancellation: [{ fromDays: 271, shareBasisPoints: 1_500 }, { fromDays: 0, shareBasisPoints: 10_000 }],
  });
  expect(Math.round((Date.parse(body.signBy) - world.service.clock.now().getTime()) / 86_400_000)).toBe(30);
  expect(await world.service.sql('select 1 from timer where subject_id = $1', [stopId])).toEqual([]);
  await world.service.clock.advance({ days: 15 });
  expect((await world.stop(stopId)).state).toBe('reserved');
});

it('further weeks cost their extra fee', async () => {
  const [tour, venue] = [await world.tour(), await world.venue()];
  const stopId = await world.held(tour, venue, { ...stays.spring, closing: '2028-05-23', dispatch: '2028-05-28' });
  await world.passed(stopId);
  expect((await send(stopId)).body.fee).toEqual({ minor: 6_500_000, currency: 'EUR' });
});

describe('a contract is refused', () => {
  it('to the second in line, with its rank', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    await world.held(tour, first);
    const stopId = await world.held(tour, second);
    await world.passed(stopId);
    const answer = await send(stopId);
    expect([refusal(answer), answer.body.details.rank, answer.body.details.inTheWay.map(({ kind, firstDay }: any) => [kind, firstDay])]).toEqual(['409 not-first-in-line', 2, [['stop', stays.spring.delivery]]]);
  });

  it('while the facility is not assessed, and while conditions are open', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await world.held(tour, venue);
    expect(refusal(await send(stopId))).toBe('409 facility-not-assessed');
    await world.must(assess(stopId, { verdict: 'conditional', conditions }));
    expect(refusal(await send(stopId))).toBe('409 facility-conditions-open');
    expect(refusal(await world.act(world.organiser, stopId, 'accept-conditions'))).toBe('403 not-permitted');
    await world.must(world.act(venue.person, stopId, 'accept-conditions'));
    expect(refusal(await send(stopId))).toBe('200');
  });

  it.each([
    ['yesterday', -1],
    ['beyond the longest time to sign', 61],
  ])('with a deadline %s', async (_name, days) => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await world.held(tour, venue);
    await world.passed(stopId);
    const signBy = new Date(world.service.clock.now().getTime() + days * 86_400_000).toISOString();
    expect(refusal(await send(stopId, { signBy }))).toBe('422 sign-by-out-of-range');
  });

  it('twice, and with one key it is answered as before', async () => {
    const [tour, venue, key] = [await world.tour(), await world.venue(), randomUUID()];
    const stopId = await world.held(tour, venue);
    await world.passed(stopId);
    const first = await send(stopId, {}, { key });
    const again = await send(stopId, {}, { key });
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect(refusal(await send(stopId))).toBe('409 action-not-allowed');
    expect((await world.told(stopId)).filter((type) => type === 'reserved')).toEqual(['reserved']);
  });
});

describe('while a contract is out', () => {
  it.each([
    ['the host releases', 'host', 'release', {}],
    ['the organiser declines', 'organiser', 'decline', { remark: 'We changed our mind' }],
  ])('%s only through the agreement', async (_name, who, verb, body) => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await world.reserved(tour, venue);
    expect(refusal(await world.act(who === 'host' ? venue.person : world.organiser, stopId, verb, body))).toBe('409 withdraw-the-agreement');
  });

  it('others may still stand behind it, and learn that set and space are taken when they want a contract', async () => {
    const [tour, venue, other] = [await world.tour(), await world.venue(), await world.venue()];
    await world.reserved(tour, venue);
    const behind = await world.held(tour, other);
    await world.passed(behind);
    expect([(await world.stop(behind)).rank, refusal(await send(behind))]).toEqual([2, '409 set-already-reserved']);
  });
});

describe('a facility', () => {
  const at = async (space: object, needs = {}) => {
    const tour = await world.tour(needs);
    const venue = await world.venue(undefined, space);
    return { venue, stopId: await world.held(tour, venue) };
  };

  it('is judged by the organiser, never by the host', async () => {
    const { venue, stopId } = await at({});
    expect(refusal(await world.act(venue.person, stopId, 'assess-facility', { verdict: 'passed' }))).toBe('403 not-permitted');
    expect((await assess(stopId, { verdict: 'passed' })).body.facility).toBe('passed');
  });

  it('that lacks what the work needs does not pass, but may on conditions', async () => {
    const { stopId } = await at({ floorAreaM2: 399, securityLevel: 'limited' });
    const answer = await assess(stopId, { verdict: 'passed' });
    expect([refusal(answer), answer.body.details.gaps]).toEqual([
      '422 facility-has-gaps',
      [{ what: 'floor-area-m2', needed: 400, given: 399 }, { what: 'security-level', needed: 'moderate', given: 'limited' }],
    ]);
    expect(refusal(await assess(stopId, { verdict: 'conditional' }))).toBe('422 conditions-missing');
    await world.must(assess(stopId, { verdict: 'conditional', conditions }));
    expect((await world.stop(stopId)).assessments).toEqual([expect.objectContaining({ verdict: 'conditional', measures: conditions.measures, measuresBy: 'host', measuresDue: '2027-12-01' })]);
  });

  it('whose report is older than a year is not judged', async () => {
    const { stopId } = await at({ reportDate: '2020-01-01' });
    expect(refusal(await assess(stopId, { verdict: 'passed' }))).toBe('422 facility-report-too-old');
  });

  it('that fails ends the stop, and the next in line moves up', async () => {
    const [tour, first, second] = [await world.tour(), await world.venue(), await world.venue()];
    const [stopId, behind] = [await world.held(tour, first), await world.held(tour, second)];
    const failed = await assess(stopId, { verdict: 'failed' });
    expect([failed.body.state, failed.body.facility]).toEqual(['facility-failed', 'failed']);
    expect([await world.told(stopId), await world.told(behind)]).toEqual([['held', 'facility-assessed'], ['held', 'hold-moved-up']]);
  });

  it('without conditions has none to accept', async () => {
    const { venue, stopId } = await at({});
    expect(refusal(await world.act(venue.person, stopId, 'accept-conditions'))).toBe('409 no-conditions-set');
    expect((await world.stop(stopId)).version).toBe(1);
  });
});
