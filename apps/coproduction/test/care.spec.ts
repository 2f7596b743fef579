import { randomUUID } from 'node:crypto';
import { personErased } from '@caravanserai/contracts';
import { eventually, type TestPerson } from '@caravanserai/testing';
import { House } from './played';

let house: House;
let secretariat: TestPerson;
beforeAll(async () => {
  house = await House.open();
  secretariat = await house.service.person(randomUUID(), 'administer-platform');
}, 60_000);
afterAll(() => house.close());

const act = (id: string, action: string, body?: object, as = secretariat) => house.service.call('POST', `/agreements/${id}/${action}`, body, { as });
const daysAfter = (instant: string, days: number) => new Date(Date.parse(instant) + days * 86_400_000).toISOString();
const reason = 'The board meets in January.';

it('more time to sign moves the deadline and its timer, and is in the log with its reason', async () => {
  const half = await house.halfSigned();
  const until = daysAfter(half.signBy, 20);
  const extended = await act(half.id, 'extend-deadline', { until, reason });
  expect([extended.status, extended.body.signBy, extended.body.status, extended.body.signatures.length]).toEqual([200, until, 'signing', 1]);
  expect((await house.eventsOf(half.id)).at(-1)).toMatchObject({ type: 'deadline-extended', data: { signBy: until } });
  expect(await house.service.sql('select due_at from timer where subject_id = $1', [half.id])).toEqual([{ due_at: new Date(until) }]);
  const { items } = (await house.service.call('GET', `/agreements/${half.id}/history`, undefined, { as: secretariat })).body;
  expect(items.at(-1)).toMatchObject({ reason, entry: { fact: { action: 'extend-deadline', signBy: until } } });
  expect((await house.service.call('GET', `/agreements/${half.id}/verification`, undefined, { as: secretariat })).body.intact).toBe(true);
});

it('an agreement with more time lapses at the new deadline and not at the old one', async () => {
  const signBy = new Date(house.service.clock.now().getTime() + 3_600_000).toISOString();
  const { id } = await house.drafted({ signBy });
  expect((await act(id, 'extend-deadline', { until: daysAfter(signBy, 1), reason })).status).toBe(200);
  await house.service.clock.advance({ hours: 2 });
  expect((await house.read(id)).status).toBe('negotiating');
  await house.service.clock.advance({ days: 1 });
  await eventually('the lapse', async () => (await house.read(id)).status === 'lapsed');
});

it.each([['a deadline that is no later', 0, 'deadline-not-later'], ['one more than ninety days later', 91, 'deadline-too-late']])('%s is refused', async (_, days, code) => {
  const { id, signBy } = await house.drafted();
  expect((await act(id, 'extend-deadline', { until: daysAfter(signBy, days), reason })).body.code).toBe(code);
});

it.each(['extend-deadline', 'nudge'])('a party can not %s', async (action) => {
  const { id, signBy } = await house.drafted();
  const body = action === 'nudge' ? undefined : { until: daysAfter(signBy, 1), reason };
  expect((await act(id, action, body, house.negotiators.organiser)).body.code).toBe('not-permitted');
});

it('whoever has to go on is asked, once a day', async () => {
  const { id } = await house.halfSigned();
  const before = await house.read(id);
  expect((await act(id, 'nudge')).body).toEqual({ id, waitsFor: 'organiser' });
  expect((await act(id, 'nudge')).body.code).toBe('nudged-today');
  await house.service.clock.advance({ hours: 25 });
  expect((await act(id, 'nudge')).status).toBe(200);
  expect((await house.eventsOf(id)).slice(-2).map(({ type }) => type)).toEqual(['nudged', 'nudged']);
  expect(await house.read(id)).toEqual(before);
});

it('nobody is asked to go on with what is over', async () => {
  const { id } = await house.drafted();
  await house.post('host', await house.read(id), 'decline');
  expect((await act(id, 'nudge')).body.code).toBe('waits-for-nobody');
});

const assign = (id: string, side: 'organiser' | 'host', personRef: string | null, as = house.negotiators[side], more: object = {}) => act(id, 'assign', { organisationId: house.ids[side], personRef, ...more }, as);

it('a party says who of its own is in charge, and the secretariat for either with a reason that stays here', async () => {
  const { id } = await house.drafted();
  const [ours, theirs] = [house.signatories.organiser.personRef, house.negotiators.host.personRef];
  expect((await assign(id, 'organiser', ours)).body.inCharge).toEqual({ organiser: ours, host: null });
  expect((await assign(id, 'host', theirs, secretariat, { reason })).body.inCharge).toEqual({ organiser: ours, host: theirs });
  expect((await assign(id, 'organiser', null)).body.inCharge).toEqual({ organiser: null, host: theirs });
  expect((await house.eventsOf(id)).slice(-3).map(({ type, data }: any) => [type, data.by, data.personRef])).toEqual([['assigned', 'own-side', ours], ['assigned', 'secretariat', theirs], ['assigned', 'own-side', undefined]]);
  expect(await house.service.sql('select action, text from remark where aggregate_id = $1', [id])).toEqual([{ action: 'assign-agreement', text: reason }]);
});

it('nobody is put in charge without a mandate, for the other party, or by the secretariat without a reason', async () => {
  const { id } = await house.drafted();
  const { organiser, host } = house.negotiators;
  const former = await house.signatory('host');
  await house.revoke(former, house.service.clock.now());
  const refused = [assign(id, 'host', organiser.personRef), assign(id, 'host', former.personRef), assign(id, 'host', host.personRef, organiser), assign(id, 'host', host.personRef, secretariat)];
  expect((await Promise.all(refused)).map(({ body }) => body.code)).toEqual(['person-has-no-mandate', 'person-has-no-mandate', 'not-your-side', 'reason-missing']);
});

it('an erased person is in charge of nothing', async () => {
  const { id } = await house.drafted();
  const { personRef } = await house.service.person(house.ids.host, 'negotiate');
  await assign(id, 'host', personRef);
  house.service.owner('contacts').publish(personErased, personRef, { personRef });
  await house.service.caughtUp('contacts');
  expect((await house.read(id)).inCharge).toEqual({ organiser: null, host: null });
});
