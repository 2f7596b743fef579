import { productionExecuted } from '@caravanserai/contracts';
import { type RunningService, startService } from '@caravanserai/hosting';
import { Outbox } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import { eventually, type TestDatabase, testDatabase, type TestPerson } from '@caravanserai/testing';
import { touring } from '@caravanserai/touring';
import { Client } from 'pg';
import { Table } from '../../coproduction/test/production-table';

let table: Table;
let database: TestDatabase;
let road: RunningService;
let [lyon, seoul]: TestPerson[] = [];
beforeAll(async () => {
  table = await Table.open();
  database = await testDatabase();
  const { bus, issuer, clock } = table.service;
  const settings = { DATABASE_URL: database.url, LOG_LEVEL: 'silent', SERVICE_SECRET: 'a secret that only this test knows', CLOCK_FILE: clock.file, CONTACTS_URL: 'http://127.0.0.1:9' };
  road = await startService(touring, { bus, env: { ...settings, ...issuer.env } });
  [lyon, seoul] = await table.houses(2);
}, 60_000);
afterAll(async () => {
  await road?.close();
  await table?.close();
  await database?.drop();
});

async function executed(more: Readonly<Record<string, object>>): Promise<string> {
  const houses = [lyon!, seoul!];
  const id = await table.opened(houses, 'stage');
  const fields = { ...table.fields(houses), ...more };
  const mandatory = (await table.read(lyon!, id)).clauses.filter((clause: any) => clause.mandatory || more[clause.id]).map((clause: any) => clause.id);
  for (const clause of mandatory) {
    const { body } = await table.post(lyon!, `/productions/${id}/clauses`, { clause, fields: fields[clause], answers: null });
    await table.must(seoul!, id, 'accept', { clause, hash: body.production.clauses.find((one: any) => one.id === clause).hash });
  }
  await table.must(lyon!, id, 'freeze');
  const { production } = await table.must(lyon!, id, 'send', { stages: [{ parties: houses.map(({ organisationId }) => organisationId) }], until: table.days(20) });
  for (const house of houses) expect(await table.sign(house, id, production.draft.root)).toMatchObject({ ok: true });
  return id;
}

async function onRoad(text: string, values: unknown[] = []): Promise<any[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Says once more that it is executed, and waits until the road has heard it. */
async function toldAgain(id: string): Promise<void> {
  const { data } = (await table.service.events()).find(({ aggregateId, type }) => aggregateId === id && type === productionExecuted.type)!;
  const { app } = table.service.running;
  await app.get(UnitOfWork, { strict: false }).run((tx) => app.get(Outbox, { strict: false }).add(tx, productionExecuted, id, data));
  const last = (await table.service.events()).findLast(({ aggregateId }) => aggregateId === id)!.sequence;
  await eventually('the road having heard it', async () => (await onRoad('select from event_cursor where topic = $1 and aggregate_id = $2 and last_sequence >= $3', [productionExecuted.topic, id, last])).length > 0);
}

it('drafts one offer for the party that may tour, with what the agreement says, however often it is told', async () => {
  const half = [lyon!, seoul!].map(({ organisationId }) => ({ party: organisationId, basisPoints: 5_000 }));
  const id = await executed({ TOU: { who: [seoul!.organisationId], feePerPerformance: { minor: '1200000', currency: 'EUR' }, handlingBasisPoints: 500, split: half } });
  const offers = () => onRoad('select o.id, organiser_id, state, title, kind, fee_minor, insured_minor, available_from::text, available_to::text, languages from offer o join offer_of_production p on p.offer_id = o.id where p.production_id = $1', [id]);
  const offer = await eventually('an offer of the production', async () => (await offers())[0]);
  expect(offer).toEqual({
    id: offer.id, organiser_id: seoul!.organisationId, state: 'draft', title: 'Silk', kind: 'performance', fee_minor: '1200000', insured_minor: '500000',
    available_from: '2028-03-20', available_to: '2033-06-01', languages: ['en'],
  });
  await toldAgain(id);
  expect(await offers()).toHaveLength(1);
  expect(await onRoad('select action, account_key from transition_log where aggregate_id = $1', [offer.id])).toEqual([{ action: 'draft-offer', account_key: null }]);
}, 60_000);

const owed = async (as: TestPerson, query: string) => (await table.get(as, `/obligations?${query}`)).body.items;
const brief = (items: any[]) => items.map(({ key, party, dueOn, state }) => [key, party === lyon!.organisationId ? 'lyon' : 'seoul', dueOn, state]);
const kept = (id: string) => table.service.sql<any>('select key, state from obligation where production_id = $1 order by due_on, key', [id]);

it('owes what its clauses say, by day, and keeps it in step with what is done, waived and paid', async () => {
  const id = await executed({});
  expect(brief(await owed(seoul!, `productionId=${id}`)).toSorted()).toEqual([
    ['CRE-1', 'lyon', '2028-02-01', 'pending'], ['CRE-2', 'seoul', '2028-03-01', 'pending'], ['INS-1', 'lyon', '2027-06-01', 'pending'], ['PAY-1', 'lyon', '2028-01-15', 'pending'],
    ['PAY-2', 'seoul', '2028-01-15', 'pending'], ['PRE-1', 'lyon', '2028-02-01', 'pending'], ['PRE-2', 'seoul', '2028-03-01', 'pending'], ['TRA-1', 'seoul', '2028-03-01', 'pending'],
  ]);
  const [first] = await owed(lyon!, `party=${lyon!.organisationId}&productionId=${id}&to=2028-01-01`);
  expect([first.key, first.amount, first.partyName, first.title]).toEqual(['INS-1', null, 'House 1', 'Silk']);
  const step = (as: TestPerson, obligation: string, name: string, more: object = {}) => table.post(as, `/productions/${id}/obligations`, { obligation, step: name, ...more });
  const codeOf = ({ status, body }: any) => [status, body.code ?? body.state];
  const evidence = 'b'.repeat(64);
  expect(codeOf(await step(seoul!, 'INS-1', 'meet', { evidence }))).toEqual([403, 'obligation-is-not-yours']);
  expect(codeOf(await step(lyon!, 'INS-1', 'meet'))).toEqual([422, 'step-incomplete']);
  expect(codeOf(await step(lyon!, 'INS-1', 'meet', { evidence }))).toEqual([200, 'met']);
  expect(codeOf(await step(lyon!, 'INS-1', 'meet', { evidence }))).toEqual([409, 'action-not-allowed']);
  expect(codeOf(await step(lyon!, 'PAY-1', 'meet', { evidence }))).toEqual([409, 'obligation-is-a-payment']);
  expect(codeOf(await step(seoul!, 'PRE-2', 'waive'))).toEqual([403, 'obligation-is-yours']);
  expect(codeOf(await step(lyon!, 'PRE-2', 'waive'))).toEqual([200, 'waived']);
  expect(codeOf(await step(lyon!, 'ZZ-1', 'waive'))).toEqual([409, 'obligation-unknown']);
  await table.must(lyon!, id, 'satisfy-condition', { number: 1, hash: evidence });
  await table.must(lyon!, id, 'enter-into-force');
  await table.must(lyon!, id, 'record-payment', { number: 1 });
  expect(Object.fromEntries((await kept(id)).map(({ key, state }) => [key, state]))).toMatchObject({ 'PAY-1': 'met', 'PAY-2': 'pending', 'INS-1': 'met', 'PRE-2': 'waived', 'CRE-1': 'pending' });
  await expect(table.service.sql(`update obligation set due_on = '2030-01-01' where production_id = $1 and key = 'PAY-1'`, [id])).rejects.toThrow('stays so');
}, 60_000);

/** Last: the clock does not go back. */
it('reminds two weeks before and tells of what is late', async () => {
  const id = await executed({});
  const steps = async () => (await table.service.events()).filter(({ data }) => data.productionId === id && data.clause === 'ins' && data.step !== undefined).map(({ data }) => [data.step, data.state, data.daysLeft]);
  const until = (day: string) => table.service.clock.advance({ seconds: Math.ceil((Date.parse(`${day}T00:00:01Z`) - table.service.clock.now().getTime()) / 1_000) });
  await until('2027-05-18');
  await eventually('a reminder', async () => (await steps()).length > 1);
  await until('2027-06-02');
  await eventually('a breach', async () => (await steps()).length > 2);
  expect((await steps()).map(([step, state, days]) => (step === 'derive' ? [step, state] : [step, state, days]))).toEqual([['derive', 'pending'], ['fall-due', 'due', 14], ['breach', 'breached', -1]]);
}, 60_000);
