import { UnitOfWork } from '@caravanserai/persistence';
import { eventually } from '@caravanserai/testing';
import { RemindOfEnd } from '../src/use-cases/remind-of-end';
import { House, particulars, type Person } from './house';

let house: House;
let authority: Person;
beforeAll(async () => {
  house = await House.open();
  const ministry = await house.organisation('Ministry of Culture', { kind: 'ministry', country: 'JP' });
  authority = await house.person(ministry, 'designate');
  await house.administer('PUT', '/partners/JP/authority', { organisationId: ministry });
});
afterAll(() => house.close());

const dayMs = 86_400_000;
const minuteMs = 60_000;
const later = (ms: number) => new Date(house.service.clock.now().getTime() + ms);
const letter = { issuer: 'Ministry of Culture', reference: 'MC/2027/12', dated: '2027-01-15', language: 'ja', sha256: 'a'.repeat(64) };
let offices = 0;

async function office(): Promise<string> {
  const details = { partner: 'JP', theme: `reminded-${(offices += 1)}`, mailbox: 'contact@culture.example', timeZone: 'Asia/Tokyo', languages: ['ja'] };
  return (await house.administer('POST', '/offices', details)).body.id;
}

async function confirmed(officeId: string, validFrom: Date, validTo?: Date): Promise<string> {
  const nomination = { nominee: particulars('Yuki'), rank: 0, validFrom, validTo, letter };
  const { id } = (await house.call('POST', `/offices/${officeId}/designations`, nomination, { as: authority })).body;
  await house.administer('POST', `/designations/${id}/verify`);
  await house.administer('POST', `/designations/${id}/confirm`, { method: 'mission-note' });
  return id;
}

async function active(officeId: string, validTo?: Date): Promise<string> {
  const id = await confirmed(officeId, later(-dayMs), validTo);
  await eventually('activation', async () => (await house.eventsOf(id)).includes('designation.activated'));
  return id;
}

const toldOf = async (id: string) => (await house.service.events()).filter((event) => event.aggregateId === id && /expiring|vacancy|ended/.test(event.type)).map(({ type, data }) => data.daysLeft ?? data.reason ?? type.split('.')[2]);
/** What was told by then, after the timers have had two turns. */
async function afterwards(id: string) {
  await new Promise((done) => setTimeout(done, 1_200));
  return toldOf(id);
}
const advance = (ms: number) => house.service.clock.advance({ seconds: ms / 1_000 });

test('its authority is reminded 90, 30 and 7 days before a letter ends, never earlier, and told of the end', async () => {
  const validTo = later(90 * dayMs + 5 * minuteMs);
  const id = await active(await office(), validTo);
  expect(await afterwards(id)).toEqual([]);
  await advance(5 * minuteMs);
  await eventually('90 days', async () => (await toldOf(id)).length === 1);
  await advance(60 * dayMs - 5 * minuteMs);
  expect(await afterwards(id)).toEqual([90]);
  await advance(5 * minuteMs);
  await eventually('30 days', async () => (await toldOf(id)).length === 2);
  await advance(23 * dayMs);
  await eventually('7 days', async () => (await toldOf(id)).length === 3);
  await advance(7 * dayMs);
  await eventually('the end', async () => (await toldOf(id)).length === 4);
  expect(await toldOf(id)).toEqual([90, 30, 7, 'expired']);
});

test('after an outage only what is true now is told, once, however often the timer fires', async () => {
  const id = await active(await office(), later(100 * dayMs));
  await advance(80 * dayMs);
  await eventually('the reminder', async () => (await toldOf(id)).length === 1);
  const { app } = house.service.running;
  const fire = () => app.get(UnitOfWork).run((tx) => app.get(RemindOfEnd, { strict: false }).execute(id, { tx, now: tx.now }));
  await Promise.all(Array.from({ length: 10 }, fire));
  expect(await toldOf(id)).toEqual([30]);
});

test('nobody is reminded when a successor is confirmed, of a letter without an end, or of one that was taken back', async () => {
  const [followed, endless, revoked] = [await office(), await office(), await office()];
  const validTo = later(91 * dayMs);
  const ids = [await active(followed, validTo), await active(endless), await active(revoked, validTo)];
  await confirmed(followed, validTo);
  await house.call('POST', `/designations/${ids[2]}/revoke`, undefined, { as: authority });
  await advance(2 * dayMs);
  expect(await afterwards(ids[0]!)).toEqual([]);
  expect([await toldOf(ids[1]!), await toldOf(ids[2]!)]).toEqual([[], ['revoked']]);
});

test('an office that nobody holds is told of 30 days after it fell vacant, and once', async () => {
  const [left, filled] = [await office(), await office()];
  const [gone, stays] = [await active(left), await active(filled)];
  await house.call('POST', `/designations/${gone}/revoke`, undefined, { as: authority });
  await advance(30 * dayMs - 5 * minuteMs);
  expect(await afterwards(left)).toEqual([]);
  await advance(5 * minuteMs);
  await eventually('the vacancy', async () => (await toldOf(left)).length === 1);
  await advance(40 * dayMs);
  expect([await afterwards(left), await toldOf(filled), await toldOf(stays)]).toEqual([['vacancy-overdue'], [], []]);
});

test('an office that is filled in time is not told of, and its next vacancy is another one', async () => {
  const id = await office();
  await advance(29 * dayMs);
  const holder = await active(id);
  await advance(2 * dayMs);
  expect(await afterwards(id)).toEqual([]);
  await house.administer('POST', `/designations/${holder}/suspend`, { reason: 'unreachable' });
  await advance(30 * dayMs);
  await eventually('the vacancy', async () => (await toldOf(id)).length === 1);
});

test('a reminder names nobody', async () => {
  const told = (await house.service.events()).filter(({ type }) => /expiring|vacancy/.test(type));
  expect(told.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain('Yuki');
});
