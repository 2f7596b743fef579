import { eventually } from '@caravanserai/testing';
import { codeOf, House, particulars, type Person } from './house';

let house: House;
let ministry: string;
let authority: Person;
beforeAll(async () => {
  house = await House.open();
  ministry = await house.organisation('Ministry of Culture', { kind: 'ministry', country: 'JP' });
  authority = await house.person(ministry, 'designate');
  await house.administer('PUT', '/partners/JP/authority', { organisationId: ministry });
});
afterAll(() => house.close());

let offices = 0;
const office = async () => {
  const details = { partner: 'JP', theme: `theme-${(offices += 1)}`, mailbox: 'contact@culture.example', timeZone: 'Asia/Tokyo', languages: ['ja', 'en'] };
  return (await house.administer('POST', '/offices', details)).body.id as string;
};
const letter = { issuer: 'Ministry of Culture', reference: 'MC/2027/12', dated: '2027-01-15', language: 'ja', sha256: 'a'.repeat(64) };
const inDays = (days: number) => new Date(house.service.clock.now().getTime() + days * 86_400_000).toISOString();
const submit = (officeId: string, change: object = {}, as = authority) =>
  house.call('POST', `/offices/${officeId}/designations`, { nominee: particulars('Yuki'), rank: 0, validFrom: inDays(-1), letter, ...change }, { as });
const act = (id: string, action: string, body?: object, as: Person = house.administrator) => house.call('POST', `/designations/${id}/${action}`, body, { as });
const statusOf = async (officeId: string) => (await house.call('GET', `/offices/${officeId}`)).body;
const designationOf = async (id: string) => (await house.administer('GET', `/designations/${id}`)).body;

async function confirmed(officeId: string, change: object = {}) {
  const { body } = await submit(officeId, change);
  await act(body.id, 'verify');
  await act(body.id, 'confirm', { method: 'mission-note' });
  return body.id as string;
}

async function active(officeId: string, change: object = {}) {
  const id = await confirmed(officeId, change);
  await eventually('activation', async () => (await designationOf(id)).status === 'active');
  return id;
}

test('a designation comes into office by letter, four eyes and clock, and the office is filled', async () => {
  const id = await office();
  expect(await statusOf(id)).toMatchObject({ status: 'vacant', mailbox: 'contact@culture.example', holder: null });
  const designation = await active(id);
  expect(await statusOf(id)).toMatchObject({ status: 'filled', flags: [], holder: { ordinal: 1, rank: 0, name: null } });
  expect(await designationOf(designation)).toMatchObject({ verifiedBy: house.administrator.personRef, letters: [{ reference: 'MC/2027/12', verificationMethod: 'mission-note' }] });
  expect(await house.eventsOf(designation)).toEqual(['designation.submitted', 'designation.verification-started', 'designation.confirmed', 'designation.activated']);
});

test('a nominee is a person whom mail can reach, without an account', async () => {
  const { body } = await submit(await office());
  expect((await house.ask(`/internal/people/${body.personRef}`)).body).toMatchObject({ displayName: 'Yuki', email: 'yuki@museum.example' });
});

test('only the designating authority of the partner names somebody, and a successor may', async () => {
  const [id, other] = [await office(), await house.organisation('Other ministry', { kind: 'ministry', country: 'JP' })];
  const rival = await house.person(other, 'designate');
  expect((await submit(id, {}, rival)).status).toBe(403);
  expect((await submit(id, {}, house.administrator)).status).toBe(403);
  expect((await submit(id, {}, await house.person(ministry, 'sign'))).status).toBe(403);
  expect((await submit(id)).status).toBe(201);
});

test.each<[string, object, unknown]>([
  ['nobody', { nominee: undefined }, [422, 'nominee-unclear']],
  ['somebody unknown', { nominee: undefined, personRef: '01890f3e-7b6a-7c4d-9a51-2f6f6a1c0b10' }, [422, 'person-unknown']],
  ['somebody for no time', { validTo: '2020-01-01T00:00:00Z', validFrom: '2020-01-01T00:00:00Z' }, [422, 'designation-empty']],
  ['somebody for a time that is over', { validFrom: '2019-01-01T00:00:00Z', validTo: '2020-01-01T00:00:00Z' }, [422, 'designation-over']],
  ['somebody without a letter', { letter: undefined }, [400, 'input-refused']],
  ['somebody whose state the letter can not set', { status: 'active' }, [400, 'input-refused']],
])('the authority does not name %s', async (_, change, refusal) => {
  expect(codeOf(await submit(await office(), change))).toEqual(refusal);
});

test('nobody names themselves', async () => {
  expect(codeOf(await submit(await office(), { nominee: undefined, personRef: authority.personRef }))).toEqual([403, 'nominee-submits-self']);
});

test('whoever submitted does not verify, even as administrator of the platform', async () => {
  const secretariat = house.administrator.organisationId as string;
  const both = await house.person(secretariat, 'administer-platform');
  await house.administer('POST', '/mandates', { organisationId: ministry, personRef: both.personRef, power: 'designate' });
  const { body } = await submit(await office(), {}, { ...both, organisationId: ministry });
  for (const [action, input] of [['verify', undefined], ['return', { remark: 'x' }], ['reject', { remark: 'x' }]] as const)
    expect(codeOf(await act(body.id, action, input, both))).toEqual([403, 'four-eyes']);
  await act(body.id, 'verify');
  expect(codeOf(await act(body.id, 'confirm', { method: 'mission-note' }, both))).toEqual([403, 'four-eyes']);
});

test('a letter may come back, be completed, and be refused; what was written stays in this service', async () => {
  const { body } = await submit(await office());
  await act(body.id, 'verify');
  expect((await act(body.id, 'return', { remark: 'The stamp is missing.' })).body.status).toBe('returned');
  expect((await act(body.id, 'resubmit', { ...letter, reference: 'MC/2027/13' }, authority)).body.letters).toHaveLength(2);
  expect((await act(body.id, 'reject', { remark: 'Still missing.' })).body.status).toBe('rejected');
  const seen = (await house.call('GET', `/designations/${body.id}`, undefined, { as: authority })).body;
  expect(seen.remarks.map(({ text }: any) => text)).toEqual(['The stamp is missing.', 'Still missing.']);
  expect(JSON.stringify(await house.service.events())).not.toContain('missing');
});

test('a successor takes the seat at the instant at which the predecessor leaves it', async () => {
  const id = await office();
  const [first, second] = [await active(id, { validFrom: inDays(-3) }), await active(id, { nominee: particulars('Sora'), validFrom: inDays(-2) })];
  const [before, after] = [await designationOf(first), await designationOf(second)];
  expect([before.status, before.endReason, before.endedAt]).toEqual(['ended', 'superseded', after.activatedAt]);
  expect((await statusOf(id)).holder).toMatchObject({ ordinal: 2 });
});

test('two letters for one seat from one day on are one too many', async () => {
  const [id, validFrom] = [await office(), inDays(30)];
  await confirmed(id, { validFrom });
  const { body } = await submit(id, { validFrom });
  await act(body.id, 'verify');
  expect(codeOf(await act(body.id, 'confirm', { method: 'mission-note' }))).toEqual([409, 'seat-promised']);
});

test('an alternate acts while the principal is away or suspended, and the office is vacant when all are gone', async () => {
  const id = await office();
  const [chief, deputy] = [await active(id), await active(id, { nominee: particulars('Sora'), rank: 1 })];
  expect((await statusOf(id)).status).toBe('filled');
  await act(chief, 'absences', { from: inDays(-1), to: inDays(1) }, authority);
  expect(await statusOf(id)).toMatchObject({ status: 'acting', holder: { rank: 1 } });
  expect(codeOf(await act(chief, 'absences', { from: inDays(0), to: inDays(2) }, authority))).toEqual([409, 'absence-overlaps']);
  await act(deputy, 'revoke', undefined, authority);
  expect(await statusOf(id)).toMatchObject({ status: 'filled', flags: ['unattended'] });
  await act(chief, 'suspend', { reason: 'unreachable', remark: 'Mail comes back.' });
  expect(await statusOf(id)).toMatchObject({ status: 'vacant', holder: null });
  await act(chief, 'resume');
  expect((await statusOf(id)).status).toBe('filled');
  expect((await house.eventsOf(chief)).slice(-2)).toEqual(['designation.suspended', 'designation.resumed']);
});

test('a name is public when its holder says so, and the holder alone decides', async () => {
  const holder = await house.named('Hana', await house.organisation('Agency'), 'negotiate');
  const id = await office();
  const designation = await active(id, { nominee: undefined, personRef: holder.personRef });
  const publish = (as: Person, published: boolean) => house.call('PUT', `/designations/${designation}/name-published`, { published }, { as });
  expect([(await publish(house.administrator, true)).status, (await publish(authority, true)).status]).toEqual([403, 403]);
  expect((await publish(holder, true)).status).toBe(200);
  expect((await statusOf(id)).holder.name).toBe('Hana');
  await publish(holder, false);
  expect((await statusOf(id)).holder.name).toBe(null);
  expect((await act(designation, 'resign', undefined, holder)).body).toMatchObject({ status: 'ended', endReason: 'resigned' });
});

test('the authority takes back what has not begun, and nothing begins then', async () => {
  const designation = await confirmed(await office(), { validFrom: inDays(20) });
  expect((await act(designation, 'cancel', undefined, authority)).body).toMatchObject({ status: 'cancelled', endReason: 'cancelled' });
  expect(await house.service.sql('select from timer where subject_id = $1', [designation])).toEqual([]);
});

test('an office is opened once per theme', async () => {
  const details = { partner: 'JP', mailbox: 'general@culture.example', timeZone: 'Asia/Tokyo', languages: ['ja'] };
  const answers = await Promise.all([house.administer('POST', '/offices', details), house.administer('POST', '/offices', details)]);
  expect(answers.map(codeOf).sort()).toEqual([[201, undefined], [409, 'office-exists']]);
});

test('holder and authority confirm the details, others do not', async () => {
  const id = await office();
  expect((await house.call('POST', `/offices/${id}/confirm-details`, undefined, { as: authority })).body.detailsConfirmedAt).not.toBe(null);
  expect((await house.administer('POST', `/offices/${id}/confirm-details`)).status).toBe(403);
});

// Last, for it moves the clock of all that stands above.
test('what begins later begins then, and ends by its letter; afterwards the office is vacant, and after a month overdue', async () => {
  const id = await office();
  const designation = await confirmed(id, { validFrom: inDays(10), validTo: inDays(40) });
  expect((await statusOf(id)).status).toBe('vacant');
  await house.service.clock.advance({ days: 10, minutes: 1 });
  await eventually('beginning', async () => (await designationOf(designation)).status === 'active');
  expect(await statusOf(id)).toMatchObject({ status: 'filled', flags: ['expiring'] });
  await house.service.clock.advance({ days: 30, minutes: 1 });
  await eventually('end', async () => (await designationOf(designation)).status === 'ended');
  const ended = await designationOf(designation);
  expect([ended.endReason, ended.endedAt]).toEqual(['expired', ended.validTo]);
  expect(await statusOf(id)).toMatchObject({ status: 'vacant', vacantSince: ended.validTo });
  await house.service.clock.advance({ days: 31 });
  expect((await statusOf(id)).status).toBe('vacant-overdue');
});
