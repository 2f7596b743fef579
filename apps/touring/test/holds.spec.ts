import { stays, TouringWorld, refusal } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

it('fifty hosts who hold the same dates at once get the ranks 1 to 50, and the line agrees with what they were told', async () => {
  const tour = await world.tour();
  const venues = await Promise.all(Array.from({ length: 50 }, () => world.venue()));
  const answers = await Promise.all(venues.map((venue) => world.hold(tour, venue)));
  expect(answers.map(refusal)).toEqual(Array(50).fill('201'));
  const ranks = answers.map(({ body }) => body.rank as number).sort((a, b) => a - b);
  expect(ranks).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  const { body } = await world.service.call('GET', `/tours/${tour}`, undefined, { as: world.organiser });
  expect(Object.fromEntries(body.stops.map((stop: any) => [stop.id, stop.rank]))).toEqual(Object.fromEntries(answers.map((answer) => [answer.body.id, answer.body.rank])));
}, 60_000);
