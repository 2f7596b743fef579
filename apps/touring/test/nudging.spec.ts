import { personErased } from '@caravanserai/contracts';
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

const assign = (stop: string, as = world.organiser, body: object = {}) => world.act(as, stop, 'assign', { organisationId: as.organisationId, personRef: as.personRef, ...body });

it('a side says who of its own is in charge, once, and both sides see it', async () => {
  const { venue, stop } = await held();
  const before = await world.stop(stop);
  expect([refusal(await assign(stop)), refusal(await assign(stop))]).toEqual(['200', '200']);
  const colleague = await world.service.person(venue.organisationId, 'sign');
  await world.must(assign(stop, venue.person, { personRef: colleague.personRef }));
  expect(await world.stop(stop)).toEqual({ ...before, inCharge: { organiser: world.organiser.personRef, host: colleague.personRef } });
  await world.must(assign(stop, venue.person, { personRef: null }));
  const told = (await world.service.events()).filter(({ aggregateId, type }) => aggregateId === stop && type === 'touring.stop.assigned.v1');
  expect(told.map(({ data }: any) => [data.by, data.personRef])).toEqual([['oneself', world.organiser.personRef], ['own-side', colleague.personRef], ['own-side', undefined]]);
  expect((await world.stop(stop)).inCharge).toEqual({ organiser: world.organiser.personRef, host: null });
});

it('nobody is put in charge without a mandate, for the other side, or by the secretariat without a reason', async () => {
  const { venue, stop } = await held();
  const forTheHost = { organisationId: venue.organisationId, personRef: venue.person.personRef };
  const refused = [assign(stop, venue.person, { personRef: world.organiser.personRef }), assign(stop, world.organiser, forTheHost), assign(stop, world.editor, forTheHost)];
  expect((await Promise.all(refused)).map(refusal)).toEqual(['422 person-has-no-mandate', '403 not-your-side', '422 reason-missing']);
  expect(await world.told(stop)).toEqual(['held']);
});

it('the secretariat does with a reason, which stays here, and an erased person is in charge of nothing', async () => {
  const { venue, stop } = await held();
  const { personRef } = venue.person;
  await world.must(assign(stop, world.editor, { organisationId: venue.organisationId, personRef, reason: 'He has left the house.' }));
  expect((await world.stop(stop)).inCharge).toEqual({ organiser: null, host: personRef });
  expect(await world.service.sql(`select action, text from remark where aggregate_id = $1`, [stop])).toEqual([{ action: 'assign-stop', text: 'He has left the house.' }]);
  world.service.owner('contacts').publish(personErased, personRef, { personRef });
  await world.service.caughtUp('contacts');
  expect((await world.stop(stop)).inCharge).toEqual({ organiser: null, host: null });
});
