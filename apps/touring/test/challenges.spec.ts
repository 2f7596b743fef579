import { eventually } from '@caravanserai/testing';
import { refusal, stays, TouringWorld } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const line = async (length: number) => {
  const tour = await world.tour();
  const venues = await Promise.all(Array.from({ length }, () => world.venue()));
  const stops: string[] = [];
  for (const venue of venues) stops.push(await world.held(tour, venue, stays.spring));
  return { tour, stops, people: venues.map(({ person }) => person) };
};
const states = (stops: string[]) => Promise.all(stops.map(async (id) => (await world.stop(id)).state));

it('a challenge goes to everybody ahead, and silence releases them after 48 hours', async () => {
  const { stops, people } = await line(3);
  expect(refusal(await world.act(people[2]!, stops[2]!, 'challenge'))).toBe('200');
  expect(await states(stops)).toEqual(['challenged', 'challenged', 'hold']);
  await world.service.clock.advance({ hours: 47 });
  expect(await states(stops)).toEqual(['challenged', 'challenged', 'hold']);
  await world.service.clock.advance({ hours: 2 });
  await eventually('silence has released them', async () => (await states(stops)).join() === 'hold-released,hold-released,hold');
  expect(await Promise.all(stops.map((id) => world.told(id)))).toEqual([
    ['held', 'hold-challenged', 'hold-released'],
    // The second one was told that it moved up, whichever of the two fell first.
    expect.arrayContaining(['held', 'hold-challenged', 'hold-released']),
    expect.arrayContaining(['held', 'hold-moved-up']),
  ]);
  expect((await world.stop(stops[2]!)).rank).toBe(1);
});

it('who answers in time keeps its place, and is not asked again by the same challenger', async () => {
  const { stops, people } = await line(2);
  await world.must(world.act(people[1]!, stops[1]!, 'challenge'));
  expect(refusal(await world.act(people[1]!, stops[0]!, 'answer-challenge'))).toBe('404 not-found');
  expect(refusal(await world.act(people[0]!, stops[0]!, 'answer-challenge'))).toBe('200');
  await world.service.clock.advance({ hours: 49 });
  expect(await states(stops)).toEqual(['hold', 'hold']);
  expect(await world.told(stops[0]!)).toEqual(['held', 'hold-challenged', 'challenge-answered']);
  expect(refusal(await world.act(people[1]!, stops[1]!, 'challenge'))).toBe('409 already-challenged');
});

it('a challenge falls when the challenger leaves the line', async () => {
  const { stops, people } = await line(2);
  await world.must(world.act(people[1]!, stops[1]!, 'challenge'));
  await world.must(world.act(people[1]!, stops[1]!, 'release', {}));
  expect(await world.told(stops[0]!)).toEqual(['held', 'hold-challenged', 'challenge-dropped']);
  await world.service.clock.advance({ hours: 49 });
  expect((await world.stop(stops[0]!)).state).toBe('hold');
});

it('of two challengers the one who stays keeps pressing, by its own deadline', async () => {
  const { stops, people } = await line(3);
  await world.must(world.act(people[1]!, stops[1]!, 'challenge'));
  await world.service.clock.advance({ hours: 24 });
  await world.must(world.act(people[2]!, stops[2]!, 'challenge'));
  expect(await states(stops)).toEqual(['challenged', 'challenged', 'hold']);
  await world.must(world.act(people[1]!, stops[1]!, 'release', {}));
  await world.service.clock.advance({ hours: 30 });
  expect((await world.stop(stops[0]!)).state).toBe('challenged');
  await world.service.clock.advance({ hours: 20 });
  await eventually('the first has been released', async () => (await world.stop(stops[0]!)).state === 'hold-released');
});

it.each([
  ['the first in line', 0, '409 already-first-in-line'],
  ['a host on behalf of another', 1, '404 not-found'],
])('%s can not challenge', async (_name, index, expected) => {
  const { stops, people } = await line(2);
  expect(refusal(await world.act(people[0]!, stops[index]!, 'challenge'))).toBe(expected);
});

it('a reservation can not be challenged, nor can who has left the line challenge', async () => {
  const { stops, people } = await line(2);
  await world.passed(stops[0]!);
  await world.must(world.act(world.organiser, stops[0]!, 'send-contract', {}));
  expect(refusal(await world.act(people[1]!, stops[1]!, 'challenge'))).toBe('409 blocked-by-reservation');
  await world.must(world.act(people[1]!, stops[1]!, 'release', {}));
  expect(refusal(await world.act(people[1]!, stops[1]!, 'challenge'))).toBe('409 not-in-line');
});
