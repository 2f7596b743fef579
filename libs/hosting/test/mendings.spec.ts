import { randomUUID } from 'node:crypto';
import { accountKey } from '@caravanserai/access';
import { ParkedEvents } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import type { RunningService } from '../src';
import { ask, House } from './house';

let house: House;
let service: RunningService;
let first: Record<string, string>;
let second: Record<string, string>;
const OFFICE = randomUUID();

beforeAll(async () => {
  house = await House.open();
  service = await house.startInn();
  [first, second] = [await administrator('first'), await administrator('second')];
}, 60_000);
afterAll(async () => {
  await service?.close();
  await house?.close();
});
beforeEach(() => sql('delete from parked_event'));

const sql = (text: string, values: unknown[] = []) => service.app.get(UnitOfWork).dataSource.query(text, values);

/** Somebody of the copies that a granted mandate would have left. */
async function administrator(subject: string): Promise<Record<string, string>> {
  const person = randomUUID();
  await sql('insert into copy_account (account_id, account_key, person_ref) values ($1, $2, $3)', [randomUUID(), accountKey(house.issuer.url, subject), person]);
  await sql(`insert into copy_mandate (mandate_id, person_ref, organisation_id, power, valid_from) values ($1, $2, $3, 'administer-platform', '2020-01-01')`, [randomUUID(), person, OFFICE]);
  return { authorization: `Bearer ${await house.issuer.token({ sub: subject })}`, 'x-acting-for': OFFICE };
}

async function park(type: string, reason: string): Promise<void> {
  const event = { id: randomUUID(), type, topic: 'contacts.match', subject: randomUUID(), sequence: 1, data: {}, logId: randomUUID(), correlationId: 'c', causationId: 'c', time: '2027-01-01T00:00:00Z', source: '/contacts' };
  await service.app.get(UnitOfWork).run(async (tx) => {
    await tx.query('insert into event_cursor (topic, aggregate_id, last_sequence, parked) values ($1, $2, 0, 1)', [event.topic, event.subject]);
    await service.app.get(ParkedEvents).park(tx, event, { state: 'dead', reason });
  });
}
const [proposed, decided] = ['contacts.match.proposed.v1', 'contacts.match.decided.v1'];
const post = (path: string, as: Record<string, string>, body?: object) => ask(service, path, { method: 'POST', headers: as, ...(body && { body }) });
const summary = async (query = '') => (await ask(service, `/ops/parked-events/summary${query}`, { headers: first })).body;
const propose = (body: object, as = first) => post('/ops/mendings', as, { action: 'discard', reason: 'They will never fit.', ...body });

it('what is parked is counted by its cause, whatever ids stand in it', async () => {
  for (const type of [proposed, proposed, decided]) await park(type, `waits for organisation ${randomUUID()}`);
  expect((await summary()).items.map(({ type, cause, events }: any) => [type, cause, events])).toEqual([[proposed, 'waits for organisation …', 2], [decided, 'waits for organisation …', 1]]);
  expect((await summary(`?type=${decided}`)).events).toBe(1);
});

it('many are given up when another administrator confirms, each with an entry in the audit', async () => {
  for (const type of [proposed, proposed, decided]) await park(type, 'a fault');
  const { status, body } = await propose({ type: proposed, cause: 'a fault' });
  expect([status, body.state, body.events]).toEqual([201, 'proposed', 2]);
  const done = await post(`/ops/mendings/${body.id}/confirm`, second);
  expect([done.status, done.body.state, done.body.mended]).toEqual([200, 'done', 2]);
  expect((await sql('select type from parked_event')).map(({ type }: any) => type)).toEqual([decided]);
  const audited = await sql(`select action, count(*)::int as times from ops_audit where subject like 'parked-event %' or subject = $1 group by action order by action`, [`mending ${body.id}`]);
  expect(audited).toEqual([{ action: 'confirm-discard', times: 1 }, { action: 'discard', times: 2 }, { action: 'propose-discard', times: 1 }]);
});

it('whoever proposes does not confirm', async () => {
  await park(proposed, 'a fault');
  const { body } = await propose({});
  expect((await post(`/ops/mendings/${body.id}/confirm`, first)).body.code).toBe('second-person-needed');
  expect(await sql('select 1 from parked_event')).toHaveLength(1);
});

it('what was parked after it was proposed is not meant', async () => {
  await park(proposed, 'a fault');
  const { body } = await propose({});
  await park(proposed, 'a fault');
  expect((await post(`/ops/mendings/${body.id}/confirm`, second)).body.mended).toBe(1);
  expect(await sql('select 1 from parked_event')).toHaveLength(1);
});

it.each([['withdraw', 'action-not-allowed'], ['confirm', 'action-not-allowed']])('what was withdrawn can not be settled by %s', async (way, code) => {
  await park(proposed, 'a fault');
  const { body } = await propose({});
  expect((await post(`/ops/mendings/${body.id}/withdraw`, first)).body.state).toBe('withdrawn');
  expect((await post(`/ops/mendings/${body.id}/${way}`, second)).body.code).toBe(code);
});

it('nothing is proposed where nothing is parked', async () => {
  expect((await propose({ type: 'contacts.match.nothing.v1' })).body.code).toBe('nothing-parked');
});
