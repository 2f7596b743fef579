import { randomUUID } from 'node:crypto';
import {
  agreementDeclined, agreementDrafted, agreementExecuted, agreementLapsed, agreementReopened, agreementTextAgreed, agreementWithdrawn, type EventDeclaration,
} from '@caravanserai/contracts';
import { eventually } from '@caravanserai/testing';
import { refusal, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const hash = 'a'.repeat(64);

/** Speaks for coproduction about one agreement. */
class Agreement {
  readonly agreementId = randomUUID();
  constructor(
    readonly stopId: string,
    readonly venue: Venue,
  ) {}

  async tells(event: EventDeclaration<any>, more: object = {}): Promise<void> {
    const facts = { agreementId: this.agreementId, stopId: this.stopId, organiserId: world.organiser.organisationId, hostId: this.venue.organisationId, title: 'Silk' };
    world.service.owner('coproduction').publish(event, this.agreementId, { ...facts, ...more }, world.service.clock.now());
    await world.service.caughtUp('coproduction');
  }

  drafted = () => this.tells(agreementDrafted, { version: 1, textHash: hash, signBy: world.service.clock.now().toISOString() });
  agreed = () => this.tells(agreementTextAgreed, { version: 1, textHash: hash });
  executed = () =>
    this.tells(agreementExecuted, { version: 1, textHash: hash, fee: { minor: 5_500_000, currency: 'EUR' }, insuredValue: { minor: 1, currency: 'EUR' } });
}

/** A stop with its contract out and an agreement drafted, and a hold of another host behind it. */
const underWay = async () => {
  const [tour, venue, rival] = [await world.tour(), await world.venue(), await world.venue()];
  const stopId = await world.reserved(tour, venue);
  const behind = await world.held(tour, rival);
  const agreement = new Agreement(stopId, venue);
  await agreement.drafted();
  return { tour, venue, rival, stopId, behind, agreement };
};
const saga = async (stopId: string) => (await world.service.call('GET', `/sagas/${stopId}`, undefined, { as: world.organiser })).body;
const steps = async (stopId: string) => (await saga(stopId)).rounds.map(({ round, state, steps: taken }: any) => [round, state, ...taken.map(({ to }: any) => to)]);

it('an executed agreement confirms the stop, and its rivals are released with notice', async () => {
  const { stopId, behind, agreement } = await underWay();
  await agreement.agreed();
  await agreement.executed();
  expect(await world.stop(stopId)).toMatchObject({ state: 'confirmed', rank: 1, agreementId: agreement.agreementId, fee: { minor: 5_500_000, currency: 'EUR' } });
  expect(await world.told(stopId)).toEqual(['held', 'facility-assessed', 'reserved', 'confirmed']);
  const confirmed = (await world.service.events()).find(({ type, aggregateId }) => type === 'touring.stop.confirmed.v1' && aggregateId === stopId);
  expect(confirmed?.data).toMatchObject({ organiserPartner: 'PT', hostPartner: 'VN', agreementHash: hash, fee: { minor: 5_500_000, currency: 'EUR' } });
  const released = (await world.service.events()).find(({ type, aggregateId }) => type === 'touring.stop.hold-released.v1' && aggregateId === behind);
  expect([(await world.stop(behind)).state, released?.data.reason]).toEqual(['hold-released', 'rival-confirmed']);
  expect(await steps(stopId)).toEqual([[1, 'confirmed', 'offered', 'drafted', 'signing', 'confirmed']]);
});

it('an event that comes twice confirms once', async () => {
  const { stopId, agreement } = await underWay();
  await agreement.executed();
  await agreement.executed(); // The same news as a second event: what a restored coproduction might say.
  expect(await world.told(stopId)).toEqual(['held', 'facility-assessed', 'reserved', 'confirmed']);
  expect(await world.service.sql('select 1 from parked_event')).toEqual([]);
});

it('nobody can hold dates of a confirmed stop any more', async () => {
  const { tour, venue, stopId, agreement, rival } = await underWay();
  await agreement.executed();
  expect(refusal(await world.hold(tour, rival))).toBe('409 dates-already-confirmed');
  const answer = await world.hold(await world.tour(), venue, stays.late);
  const inTheWay = { kind: 'stop', id: stopId, title: 'The Silk Road and the Sea', firstDay: stays.spring.delivery, dayAfter: stays.spring.dispatch, isConfirmed: true };
  expect([refusal(answer), answer.body.details]).toEqual(['409 dates-already-confirmed', { contested: 'space', inTheWay: [inTheWay] }]);
  expect((await world.hold(tour, rival, { ...stays.summer, closing: '2028-08-01' })).status).toBe(201);
});

it('rivals on other tours and in other spaces go too, and those who stood behind them only move up', async () => {
  const [tour, other, venue, elsewhere] = [await world.tour(), await world.tour({}, 0), await world.venue(), await world.venue()];
  const stopId = await world.reserved(tour, venue);
  const rivalForSpace = await world.held(other, venue);
  const behindRival = await world.held(other, elsewhere, stays.late);
  const run = await world.runHeld(venue, ['2028-03-10T12:00:00Z']);
  const agreement = new Agreement(stopId, venue);
  await agreement.drafted();
  await agreement.executed();
  expect([(await world.stop(rivalForSpace)).state, (await world.stop(behindRival)).state]).toEqual(['hold-released', 'hold']);
  expect([await world.told(behindRival), (await world.stop(behindRival)).rank]).toEqual([['held', 'hold-moved-up'], 1]);
  expect(await world.service.sql('select state from engagement where id = $1', [run])).toEqual([{ state: 'hold-released' }]);
});

it.each([
  ['declined', 'contract-declined', 'declined', agreementDeclined, (agreement: Agreement) => ({ byOrganisationId: agreement.venue.organisationId })],
  ['lapsed', 'contract-lapsed', 'lapsed', agreementLapsed, () => ({ lastVersion: 1 })],
  ['withdrawn-by-organiser', 'withdrawn-by-organiser', 'withdrawn', agreementWithdrawn, () => ({ byOrganisationId: world.organiser.organisationId, by: 'organiser' })],
  ['withdrawn-by-host', 'withdrawn-by-host', 'withdrawn', agreementWithdrawn, (agreement: Agreement) => ({ byOrganisationId: agreement.venue.organisationId, by: 'host' })],
] as const)('an agreement that ends as %s frees space and set, and the next in line moves up and may be offered a contract', async (reason, state, sagaState, event, more) => {
  const { stopId, behind, agreement } = await underWay();
  await agreement.tells(event, more(agreement));
  await agreement.tells(event, more(agreement));
  expect(await world.stop(stopId)).toMatchObject({ state, rank: null });
  const told = (await world.service.events()).filter(({ type }) => type === 'touring.stop.reservation-released.v1').filter(({ aggregateId }) => aggregateId === stopId);
  expect(told.map(({ data }) => [data.reason, data.agreementId])).toEqual([[reason, agreement.agreementId]]);
  expect([await world.told(behind), (await world.stop(behind)).rank]).toEqual([['held', 'hold-moved-up'], 1]);
  expect(await steps(stopId)).toEqual([[1, sagaState, 'offered', 'drafted', sagaState]]);
  await world.passed(behind);
  expect(refusal(await world.act(world.organiser, behind, 'send-contract', {}))).toBe('200');
});

it('a lapsed contract may be sent once more as a second round, unless somebody else stands there now', async () => {
  const { stopId, behind, agreement, rival, venue } = await underWay();
  await agreement.tells(agreementLapsed, {});
  expect(refusal(await world.act(world.organiser, stopId, 'send-contract', {}))).toBe('409 not-first-in-line');
  await world.must(world.act(rival.person, behind, 'release', {}));
  expect(refusal(await world.act(world.organiser, stopId, 'send-contract', {}))).toBe('200');
  const second = new Agreement(stopId, venue);
  await second.drafted();
  await second.executed();
  expect(await steps(stopId)).toEqual([[1, 'lapsed', 'offered', 'drafted', 'lapsed'], [2, 'confirmed', 'offered', 'drafted', 'confirmed']]);
});

it('a reopened text takes the saga back to negotiation', async () => {
  const { stopId, agreement, venue } = await underWay();
  await agreement.agreed();
  await agreement.tells(agreementReopened, { version: 2, textHash: hash, byOrganisationId: venue.organisationId });
  await agreement.agreed();
  expect(await steps(stopId)).toEqual([[1, 'signing', 'offered', 'drafted', 'signing', 'drafted', 'signing']]);
});

it('a step that takes too long is overdue, and the saga that has ended is not', async () => {
  const [tour, venue] = [await world.tour(), await world.venue()];
  const stopId = await world.reserved(tour, venue);
  expect((await saga(stopId)).rounds).toMatchObject([{ state: 'offered', overdue: false }]);
  await world.service.clock.advance({ days: 1, minutes: 1 });
  expect((await saga(stopId)).rounds).toMatchObject([{ state: 'offered', overdue: true }]);
  const agreement = new Agreement(stopId, venue);
  await agreement.drafted();
  await agreement.executed();
  expect((await saga(stopId)).rounds).toMatchObject([{ state: 'confirmed', overdue: false, overdueAt: null }]);
});

it('is shown to both parties and to administrators, and to nobody else', async () => {
  const { stopId, venue, rival } = await underWay();
  const read = async (as: any) => refusal(await world.service.call('GET', `/sagas/${stopId}`, undefined, { as }));
  expect(await Promise.all([world.organiser, venue.person, world.editor, rival.person].map(read))).toEqual(['200', '200', '200', '404 not-found']);
});

it('an agreement of an unknown stop is parked and holds up no other', async () => {
  const { stopId, agreement, venue } = await underWay();
  await new Agreement(randomUUID(), venue).executed();
  await agreement.executed();
  expect((await world.stop(stopId)).state).toBe('confirmed');
  const parked = await eventually('the event is parked', async () => (await world.service.sql<{ reason: string }>('select reason from parked_event'))[0]);
  expect(parked.reason).toContain('waits for stop');
});
