import { refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const held = async () => {
  const venue = await world.venue();
  return { venue, stop: await world.held(await world.tour(), venue, stays.spring) };
};
const nudge = (stop: string, as = world.editor) => world.act(as, stop, 'nudge');

it('the organiser is asked to go on with a hold, once a day, and nothing has moved by it', async () => {
  const { stop } = await held();
  const before = await world.stop(stop);
  expect([refusal(await nudge(stop)), refusal(await nudge(stop))]).toEqual(['200', '409 nudged-today']);
  await world.service.clock.advance({ hours: 25 });
  expect(refusal(await nudge(stop))).toBe('200');
  expect(await world.told(stop)).toEqual(['held', 'nudged', 'nudged']);
  expect(await world.stop(stop)).toEqual(before);
});

it('a party can not ask in the name of the secretariat', async () => {
  const { venue, stop } = await held();
  expect(refusal(await nudge(stop, venue.person))).toBe('403 not-permitted');
});

it('nobody is asked about what is over', async () => {
  const { venue, stop } = await held();
  await world.must(world.act(venue.person, stop, 'release'));
  expect(refusal(await nudge(stop))).toBe('409 waits-for-nobody');
});
