import { agreementDrafted, agreementExecuted } from '@caravanserai/contracts';
import { randomUUID } from 'node:crypto';
import { refusal, spaceBody, stays, TouringWorld, type Venue } from './touring-world';

let world: TouringWorld;
beforeAll(async () => {
  world = await TouringWorld.open();
}, 60_000);
afterAll(() => world?.close());

const call = (method: string, path: string, as: any = null, body?: object) => world.service.call(method, path, body, { as });

async function confirmed(tour: string, venue: Venue, stay: object): Promise<string> {
  const stopId = await world.reserved(tour, venue, stay);
  const facts = { agreementId: randomUUID(), stopId, organiserId: world.organiser.organisationId as string, hostId: venue.organisationId, title: 'Silk', version: 1, textHash: 'b'.repeat(64) };
  const money = { minor: 1, currency: 'EUR' };
  const coproduction = world.service.owner('coproduction');
  coproduction.publish(agreementDrafted, facts.agreementId, { ...facts, signBy: world.service.clock.now().toISOString() }, world.service.clock.now());
  coproduction.publish(agreementExecuted, facts.agreementId, { ...facts, fee: money, insuredValue: money }, world.service.clock.now());
  await world.service.caughtUp('coproduction');
  return stopId;
}

describe('a tour', () => {
  it('is planned for a published offer only, by its organiser', async () => {
    const body = (offerId: string) => ({ offerId, leastTurnaroundDays: 7 });
    expect(refusal(await call('POST', '/tours', world.organiser, body(await world.draft())))).toBe('409 offer-not-open');
    expect(refusal(await call('POST', '/tours', (await world.venue()).person, body(await world.published())))).toBe('403 not-permitted');
    const offerId = await world.published();
    const { status, body: tour } = await call('POST', '/tours', world.organiser, body(offerId));
    expect([status, tour]).toEqual([201, expect.objectContaining({ version: 1, state: 'planned', offerId, leastTurnaroundDays: 7, title: 'The Silk Road and the Sea', organiserId: world.organiser.organisationId })]);
    expect((await call('GET', `/tours?offerId=${offerId}`)).body.items).toEqual([tour]);
  });

  it('ends with what is held of it, and no more can be held', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await world.held(tour, venue);
    expect((await call('POST', `/tours/${tour}/end`, world.organiser)).body).toMatchObject({ state: 'ended', version: 2 });
    expect(await world.told(stopId)).toEqual(['held', 'hold-released']);
    expect(refusal(await world.hold(tour, venue))).toBe('409 tour-not-open');
    expect(refusal(await call('POST', `/tours/${tour}/end`, world.organiser))).toBe('409 action-not-allowed');
  });

  it('does not end while something firm lies ahead', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const stopId = await confirmed(tour, venue, stays.spring);
    const answer = await call('POST', `/tours/${tour}/end`, world.organiser);
    expect([refusal(answer), answer.body.details]).toEqual(['409 tour-has-stops-ahead', { stops: [{ id: stopId, state: 'confirmed' }] }]);
  });
});

describe('a space', () => {
  it('takes the zone of its organisation unless it says another, and is registered once', async () => {
    const venue = await world.venue();
    const named = { ...spaceBody, name: 'Annex in Paris', zone: 'Europe/Paris' };
    const [own, other] = [(await call('GET', `/spaces/${venue.spaceId}`, venue.person)).body, (await call('POST', '/spaces', venue.person, named)).body];
    expect([own.zone, other.zone]).toEqual(['Asia/Ho_Chi_Minh', 'Europe/Paris']);
    expect(refusal(await call('POST', '/spaces', venue.person, named))).toBe('409 space-already-registered');
  });

  it('shows its measures to its venue, to organisers who have a stop there and to administrators; to others that it exists', async () => {
    const [tour, venue] = [await world.tour(), await world.venue()];
    const outline = ['id', 'name', 'organisationId', 'version', 'zone'];
    const seen = async (as: any) => Object.keys((await call('GET', `/spaces/${venue.spaceId}`, as)).body).sort();
    const whole = await seen(venue.person);
    expect(whole).toContain('securityLevel');
    expect([await seen(world.editor), await seen(world.organiser), await seen((await world.venue()).person)]).toEqual([whole, outline, outline]);
    await world.held(tour, venue);
    expect(await seen(world.organiser)).toEqual(whole);
    expect(refusal(await call('GET', `/spaces/${venue.spaceId}`))).toBe('401 token-missing');
  });

  it('has a calendar of all that stands in line for it, for its venue alone', async () => {
    const [one, two, venue] = [await world.tour(), await world.tour(), await world.venue()];
    const [spring, rival] = [await world.held(one, venue, stays.spring), await world.held(two, venue, stays.late)];
    const path = `/spaces/${venue.spaceId}/calendar`;
    const { body } = await call('GET', path, venue.person);
    expect(body.items.map(({ stopId, rank, state }: any) => [stopId, rank, state])).toEqual([[spring, 1, 'hold'], [rival, 2, 'hold']]);
    expect((await call('GET', `${path}?from=2028-05-08&to=2028-06-01`, venue.person)).body.items.map(({ stopId }: any) => stopId)).toEqual([rival]);
    expect(refusal(await call('GET', path, world.organiser))).toBe('404 not-found');
  });
});

it('the figures by which holds are judged are public, dated and say where they come from', async () => {
  const { body } = await call('GET', '/hold-rules');
  expect(body.items.find(({ code }: any) => code === 'first-hold-expiry')).toEqual({
    code: 'first-hold-expiry', value: 14, unit: 'days', validFrom: '2000-01-01', source: 'myvenuepulse.com/blog/hold-management-best-practices',
  });
});
