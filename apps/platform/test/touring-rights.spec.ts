import { UnitOfWork } from '@caravanserai/persistence';
import { type RunningService, startService } from '@caravanserai/hosting';
import { eventually, type TestDatabase, testDatabase, type TestPerson } from '@caravanserai/testing';
import { touring } from '@caravanserai/touring';
import { Client } from 'pg';
import { Table } from '../../coproduction/test/production-table';
import { DraftProductionOffer } from '../../touring/src/use-cases/afterwards/draft-production-offer';

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

const told = async (id: string) => (await table.service.events()).find(({ aggregateId, type }) => aggregateId === id && type === 'coproduction.production.executed.v1')!.data;

it('drafts one offer for the party that may tour, with what the agreement says, however often it is told', async () => {
  const half = [lyon!, seoul!].map(({ organisationId }) => ({ party: organisationId, basisPoints: 5_000 }));
  const id = await executed({ TOU: { who: [seoul!.organisationId], feePerPerformance: { minor: '1200000', currency: 'EUR' }, handlingBasisPoints: 500, split: half } });
  const offers = () => onRoad('select o.id, organiser_id, state, title, kind, fee_minor, insured_minor, available_from::text, available_to::text, languages from offer o join offer_of_production p on p.offer_id = o.id where p.production_id = $1', [id]);
  const [offer] = await eventually('an offer of the production', async () => ((await offers()).length > 0 ? offers() : false));
  expect(offer).toEqual({
    id: offer.id, organiser_id: seoul!.organisationId, state: 'draft', title: 'Silk', kind: 'performance', fee_minor: '1200000', insured_minor: '500000',
    available_from: '2028-03-20', available_to: '2033-06-01', languages: ['en'],
  });
  const again = await told(id);
  const unitOfWork = road.app.get(UnitOfWork, { strict: false });
  await unitOfWork.run((tx) => road.app.get(DraftProductionOffer, { strict: false }).execute(tx, again));
  expect(await offers()).toHaveLength(1);
  expect(await onRoad('select action, account_key from transition_log where aggregate_id = $1', [offer.id])).toEqual([{ action: 'draft-offer', account_key: null }]);
}, 60_000);
