import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
let tourId: string;
let taken: Venue;

beforeAll(async () => {
  world = await TouringWorld.open();
  taken = await world.venue('Museum of Hanoi');
  await world.reserved(await world.tour(), taken);
  tourId = await world.tour();
});
afterAll(() => world.close());

const body = (change: object = {}) => ({
  depot: { name: 'Lisbon', lat: 38.7, lon: -9.1 },
  start: '2028-01-01',
  venues: [
    { ref: 'hanoi', name: 'Museum of Hanoi', lat: 21, lon: 105.8, spaceId: taken.spaceId, occupancyDays: 90, windows: [{ from: '2028-01-01', to: '2028-12-31' }] },
    { ref: 'vienna', name: 'Vienna', lat: 48.2, lon: 16.4, occupancyDays: 90, windows: [{ from: '2028-01-01', to: '2030-01-01' }] },
  ],
  baseDays: 7,
  kmPerDay: 600,
  criteria: ['distance', 'end'],
  ...change,
});
const search = (change: object = {}, options: object = {}) => world.service.call('POST', `/tours/${tourId}/route-plans`, body(change), { as: world.organiser, ...options });
const plans = async (): Promise<any[]> => (await world.must(world.service.call('GET', `/tours/${tourId}/route-plans`, undefined, { as: world.organiser }))).items;

async function found(id: string): Promise<any> {
  for (let tries = 0; tries < 200; tries++) {
    const plan = (await plans()).find((one) => one.id === id);
    if (plan.state !== 'computing') return plan;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The search did not end.');
}

describe('the route of a tour', () => {
  it('is searched in a thread, around the days that the spaces have given away, and kept', async () => {
    const plan = await found((await world.must(search())).id);
    expect({ state: plan.state, proven: plan.proven, stops: plan.routes.map(({ stops }: any) => stops.map(({ ref, delivery, dispatch }: any) => [ref, delivery, dispatch])) }).toEqual({
      state: 'computed',
      proven: true,
      stops: [[['vienna', '2028-01-12', '2028-04-11'], ['hanoi', '2028-05-08', '2028-08-06']]],
    });
  });

  it('names what can\'t be kept together where there is none', async () => {
    const plan = await found((await world.must(search({ latestReturn: '2028-04-01' }))).id);
    expect(plan).toMatchObject({ state: 'computed', proven: true, routes: [], conflict: [{ kind: 'latest-return', refs: [] }] });
  });

  it('is refused where the question contradicts itself', async () => {
    const { venues } = body();
    const answers = [search({ venues: [venues[0], venues[0]] }), search({ precedence: [{ first: 'hanoi', second: 'rome' }] }), search({ latestReturn: '2027-01-01' })];
    expect((await Promise.all(answers)).map(refusal)).toEqual(['422 venue-twice', '422 precedence-of-no-venue', '422 windows-out-of-order']);
  });

  it('is the organiser\'s own', async () => {
    const reading = await world.service.call('GET', `/tours/${tourId}/route-plans`, undefined, { as: taken.person });
    expect([refusal(await search({}, { as: taken.person })), refusal(reading)]).toEqual(['403 not-permitted', '404 not-found']);
  });

  it('is no longer searched once it is cancelled', async () => {
    const { id } = await world.must(search({ venues: Array.from({ length: 14 }, (_, v) => ({ ref: `v${v}`, name: `Venue ${v}`, lat: (v * 37) % 60, lon: (v * 83) % 180, occupancyDays: 30 })) }));
    await world.must(world.service.call('POST', `/tours/${tourId}/cancel-route-search`, undefined, { as: world.organiser }));
    const plan = await found(id);
    const again = await world.service.call('POST', `/tours/${tourId}/cancel-route-search`, undefined, { as: world.organiser });
    expect([plan.proven, refusal(again)]).toEqual([false, '409 no-route-search-running']);
  });
});

it('spaces are free together on the days that none of them has given away', async () => {
  const other = await world.venue('Museum of Hue');
  const query = `spaces=${taken.spaceId},${other.spaceId}&venues=2&days=60&from=2028-01-01&to=2028-08-01`;
  const slots = await world.must(world.service.call('GET', `/tours/${tourId}/common-slots?${query}`, undefined, { as: world.organiser }));
  expect(slots.items).toEqual([{ firstDelivery: stays.spring.dispatch, lastDelivery: '2028-06-02', spaceIds: [taken.spaceId, other.spaceId].sort() }]);
});
