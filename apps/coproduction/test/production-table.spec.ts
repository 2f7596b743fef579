import type { TestPerson } from '@caravanserai/testing';
import { eventually } from '@caravanserai/testing';
import { foldProduction } from '../src/domain/production/fold';
import { Table } from './production-table';

let table: Table;
let [lyon, seoul, hanoi, stranger]: TestPerson[] = [];
beforeAll(async () => {
  table = await Table.open();
  [lyon, seoul, hanoi, stranger] = await table.houses(4);
}, 60_000);
afterAll(() => table.close());

const codeOf = ({ status, body }: { status: number; body: any }) => [status, body.code ?? body.production?.status ?? body.status];
const clauseIn = (production: any, id: string) => production.clauses.find((clause: any) => clause.id === id);

it('brings three houses to the table and tells of it', async () => {
  const id = await table.opened([lyon!, seoul!, hanoi!]);
  const production = await table.read(seoul!, id);
  expect([production.status, production.parties.map(({ standing }: any) => standing), production.yours.seats]).toEqual(['negotiating', ['joined', 'joined', 'joined'], ['negotiator', 'signatory']]);
  const told = (await table.service.events()).filter(({ aggregateId }) => aggregateId === id).map(({ type }) => type.split('.')[2]);
  expect(told).toEqual(['created', 'party-invited', 'party-invited', 'party-joined', 'party-joined', 'opened']);
  expect(codeOf(await table.get(stranger!, `/productions/${id}`))).toEqual([404, 'not-found']);
});

it('agrees a clause by hash, asks again for what rests on a change, and says why', async () => {
  const id = await table.opened([lyon!, seoul!]);
  const fields = table.fields([lyon!, seoul!]);
  for (const clause of ['RES', 'PAY', 'INS', 'LAW']) {
    await table.propose(lyon!, id, clause, fields[clause]);
    await table.accept(seoul!, id, clause);
  }
  await table.must(seoul!, id, 'reopen', { clause: 'RES' });
  const { body } = await table.propose(seoul!, id, 'RES', table.fields([lyon!, seoul!], 3).RES);
  expect(body.asksAgain).toEqual([{ clause: 'PAY', because: 'RES' }, { clause: 'INS', because: 'RES' }]);
  expect(['PAY', 'INS', 'LAW'].map((clause) => clauseIn(body.production, clause).status)).toEqual(['reconfirm', 'reconfirm', 'agreed']);
});

it('refuses consent to a text that was replaced meanwhile, and a counter to one that is gone', async () => {
  const id = await table.opened([lyon!, seoul!]);
  const fields = table.fields([lyon!, seoul!]).LAW;
  const first = clauseIn((await table.propose(lyon!, id, 'LAW', fields)).body.production, 'LAW').hash;
  await table.propose(seoul!, id, 'LAW', { ...fields, forum: 'arbitration' });
  expect(codeOf(await table.step(lyon!, id, 'accept', { clause: 'LAW', hash: first }))).toEqual([409, 'clause-has-changed']);
  expect(codeOf(await table.post(lyon!, `/productions/${id}/clauses`, { clause: 'LAW', fields: { ...fields, seat: 'Lyon' }, answers: first }))).toEqual([409, 'clause-has-changed']);
});

it('loses no consent of twenty parties who give it at once', async () => {
  const houses = await table.houses(20);
  const id = await table.opened(houses);
  const { hash } = clauseIn((await table.propose(houses[0]!, id, 'LAW', table.fields(houses.slice(0, 4)).LAW)).body.production, 'LAW');
  const answers = await Promise.all(houses.slice(1).map((house) => table.step(house, id, 'accept', { clause: 'LAW', hash })));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 19 }, () => 200));
  const clause = clauseIn(await table.read(houses[0]!, id), 'LAW');
  expect([clause.status, clause.consents.length, clause.missing]).toEqual(['agreed', 20, []]);
}, 60_000);

it('has one effect and one answer for a step that is sent twice', async () => {
  const id = await table.opened([lyon!, seoul!]);
  const { hash } = clauseIn((await table.propose(lyon!, id, 'LAW', table.fields([lyon!, seoul!]).LAW)).body.production, 'LAW');
  const send = () => table.step(seoul!, id, 'accept', { clause: 'LAW', hash }, 'once');
  const [first, second] = [await send(), await send()];
  expect([first.status, second.status, second.body]).toEqual([200, 200, first.body]);
});

it('shows a side letter to others by its hash alone', async () => {
  const id = await table.opened([lyon!, seoul!, hanoi!]);
  const marked = 'marked-9c1e';
  const between = [lyon!, seoul!].map(({ organisationId }) => organisationId);
  expect((await table.propose(lyon!, id, 'SIDE-1', undefined, { title: marked, words: marked, between, reason: marked })).status).toBe(200);
  const { number } = (await table.read(hanoi!, id)).draft;
  const paths = [`/productions/${id}`, `/productions/${id}/drafts/${number}`, `/productions/${id}/redline?from=${number - 1}&to=${number}`, `/productions/${id}/history`, `/productions/${id}/map`];
  const seen = async (as: TestPerson) => Promise.all(paths.map(async (path) => JSON.stringify((await table.get(as, path)).body).includes(marked)));
  expect(await seen(lyon!)).toEqual([true, true, true, true, false]);
  expect(await seen(hanoi!)).toEqual([false, false, false, false, false]);
  expect(clauseIn(await table.read(hanoi!, id), 'SIDE-1')).toMatchObject({ isHidden: true, hash: expect.stringMatching(/^[0-9a-f]{64}$/), words: null, between: null });
  const events = JSON.stringify(await table.service.events());
  expect(events.includes(marked)).toBe(false);
});

it('shows whoever has left the table as it was when they left', async () => {
  const id = await table.opened([lyon!, seoul!, hanoi!]);
  await table.propose(lyon!, id, 'OBJ', table.fields([lyon!, seoul!]).OBJ);
  const before = await table.read(hanoi!, id);
  await table.must(hanoi!, id, 'withdraw-party');
  await table.propose(lyon!, id, 'LAW', table.fields([lyon!, seoul!]).LAW);
  const after = await table.read(hanoi!, id);
  expect([after.draft, after.version, clauseIn(after, 'LAW').hash]).toEqual([before.draft, before.version, null]);
  expect(codeOf(await table.get(hanoi!, `/productions/${id}/drafts/${before.draft.number + 1}`))).toEqual([404, 'not-found']);
  expect(codeOf(await table.step(hanoi!, id, 'reopen', { clause: 'OBJ' }))).toEqual([403, 'seat-may-not']);
});

it('signs one root in stages and consolidates an amendment, and the state is the fold of the log', async () => {
  const houses = [lyon!, seoul!];
  const id = await table.agreed(houses);
  await table.must(lyon!, id, 'freeze');
  const [first, second] = houses.map(({ organisationId }) => ({ parties: [organisationId] }));
  const { production } = await table.must(lyon!, id, 'send', { stages: [second, first], until: table.days(20) });
  expect(await table.sign(lyon!, id, production.draft.root)).toMatchObject({ ok: false, rejection: { code: 'stage-is-not-open' } });
  expect(await table.sign(seoul!, id, 'f'.repeat(64))).toMatchObject({ ok: false, rejection: { code: 'text-has-changed' } });
  expect(await table.sign(seoul!, id, production.draft.root)).toMatchObject({ ok: true });
  expect(await table.sign(lyon!, id, production.draft.root)).toMatchObject({ ok: true, value: { body: { production: { status: 'executed' } } } });
  await table.must(lyon!, id, 'satisfy-condition', { number: 1, hash: 'a'.repeat(64) });
  await table.must(lyon!, id, 'enter-into-force');
  const amendment = await amended(id, houses, 'RES');
  const parent = await table.read(lyon!, id);
  expect([parent.status, parent.amendments]).toEqual(['in-force', [{ productionId: amendment.id, root: amendment.draft.root }]]);
  expect(parent.consolidatedRoot).not.toBe(parent.draft.root);
  const [{ state }] = (await table.service.sql<any>('select state from production where id = $1', [id])) as any;
  const log = await table.service.sql<any>('select entry from production_log where production_id = $1 order by seq', [id]);
  expect(foldProduction(log.map(({ entry }: any) => entry))).toEqual(state);
}, 60_000);

async function amended(id: string, houses: readonly TestPerson[], clause: string, fields = table.fields(houses, 5)[clause]): Promise<any> {
  const { body } = await table.post(seoul!, `/productions/${id}/amendments`, { clauses: [clause] });
  const childId = body.production.amendments.at(-1).productionId;
  await table.must(seoul!, childId, 'open', { until: table.days(20) });
  await table.propose(seoul!, childId, clause, fields);
  await table.accept(lyon!, childId, clause);
  return signed(childId, houses, seoul!);
}

async function signed(id: string, houses: readonly TestPerson[], leads = houses[0]!): Promise<any> {
  await table.must(leads, id, 'freeze');
  const { production } = await table.must(leads, id, 'send', { stages: [{ parties: houses.map(({ organisationId }) => organisationId) }], until: table.days(20) });
  for (const house of houses) expect(await table.sign(house, id, production.draft.root)).toMatchObject({ ok: true });
  return table.read(lyon!, id);
}

it('opens the account by the tiers that were signed, and amends it for what comes in afterwards', async () => {
  const houses = [lyon!, seoul!];
  const [ours, theirs] = houses.map(({ organisationId }) => organisationId!) as [string, string];
  const id = await table.agreed(houses, 'co-edition', ['WAT']);
  const { draft } = await signed(id, houses);
  const { items } = (await table.get(seoul!, '/money/accounts')).body;
  const account = items.find((one: any) => one.agreementId === id);
  const read = async (as = seoul!) => (await table.get(as, `/money/accounts/${account.id}`)).body;
  expect(await read()).toMatchObject({ status: 'open', root: draft.root, keeperId: ours, amended: [], tiers: [{ id: 'OFF_TOP', basisPoints: 500 }, { id: 'POOL' }] });
  const { currency, parties, tiers: agreed } = await read();
  const byHand = { agreementId: id, root: draft.root, title: 'Silk', keeperId: ours, currency, parties, tiers: agreed };
  expect(codeOf(await table.post(lyon!, '/money/accounts', byHand))).toEqual([409, 'account-opens-by-its-text']);

  const receive = (minor: number, days: number) => table.post(lyon!, `/money/accounts/${account.id}/receipts`, { receivedOn: table.days(days).slice(0, 10), amount: { minor, currency: 'EUR' } });
  await receive(1_000, 0);
  await table.must(lyon!, id, 'satisfy-condition', { number: 1, hash: 'a'.repeat(64) });
  await table.must(lyon!, id, 'enter-into-force');
  const tiers = [{ kind: 'off-top', basisPoints: 1_000, split: [{ party: ours, basisPoints: 10_000 }] }, { kind: 'pool', split: [{ party: ours, basisPoints: 2_500 }, { party: theirs, basisPoints: 7_500 }] }];
  const { draft: amendment } = await amended(id, houses, 'WAT', { currency: 'EUR', tiers });
  const after = await read();
  expect([after.amended, after.root === amendment.root, after.balance.paid]).toEqual([[{ from: table.days(1).slice(0, 10), root: after.root }], false, { [ours]: '525', [theirs]: '475' }]);
  expect((await receive(1_000, 1)).body.balance.paid).toEqual({ [ours]: String(525 + 100 + 225), [theirs]: String(475 + 675) });
  const statement = async (from: number, to: number) => (await table.get(seoul!, `/money/accounts/${account.id}/statement?from=${table.days(from).slice(0, 10)}&to=${table.days(to).slice(0, 10)}`)).body;
  expect([(await statement(0, 1)).root, (await statement(0, 1)).paid.map(({ amount }: any) => amount)]).toEqual([draft.root, ['525', '475']]);
  expect((await statement(1, 2)).paid.map(({ amount }: any) => amount)).toEqual(['325', '675']);
  const told = (await table.service.events()).filter(({ aggregateId }) => aggregateId === account.id).map(({ type }) => type.split('.')[2]);
  expect(told).toEqual(['opened', 'receipt-recorded', 'terms-amended', 'receipt-recorded']);
}, 60_000);

it('judges a film by its text, and knows when the text has moved on', async () => {
  const houses = [lyon!, seoul!];
  const id = await table.opened(houses, 'film');
  expect(codeOf(await table.post(lyon!, `/productions/${id}/verdict`, { form: 'feature' }))).toEqual([409, 'verdict-facts-missing']);
  for (const clause of ['BUD', 'SHR']) await table.propose(lyon!, id, clause, table.fields(houses)[clause]);
  const { body } = await table.post(lyon!, `/productions/${id}/verdict`, { form: 'feature' });
  expect(body.production.verdict).toMatchObject({ isCurrent: true, outcome: expect.any(String) });
  expect((await table.get(seoul!, `/productions/${id}/verdict`)).body).toMatchObject({ verdictHash: body.production.verdict.verdictHash, recomputed: 'same' });
  await table.propose(seoul!, id, 'BUD', table.fields(houses, 2).BUD);
  expect((await table.read(lyon!, id)).verdict.isCurrent).toBe(false);
});

it('takes clauses to counsel as a Word file, and says what came back changed', async () => {
  const id = await table.opened([lyon!, seoul!]);
  await table.propose(lyon!, id, 'LAW', table.fields([lyon!, seoul!]).LAW);
  const { draft } = await table.read(lyon!, id);
  const url = `${table.service.running.url}/productions/${id}/drafts/${draft.number}/word`;
  const file = Buffer.from(await (await fetch(url, { headers: { authorization: `Bearer ${seoul!.token}` } })).arrayBuffer());
  const bringBack = async () => (await table.post(seoul!, `/productions/${id}/word`, { content: file.toString('base64') })).body;
  expect(await bringBack()).toEqual({ proposals: [], unchanged: ['LAW'], absent: [], leftOver: [] });
  await table.propose(seoul!, id, 'LAW', { ...table.fields([lyon!, seoul!]).LAW, forum: 'arbitration' });
  expect((await bringBack()).proposals).toMatchObject([{ clause: 'LAW', fields: { forum: 'courts' }, problems: [] }]);
});

it('lets an offer lapse when its time has come', async () => {
  const id = await table.opened([lyon!, seoul!]);
  await table.service.clock.advance({ days: 61 });
  await eventually('the offer has lapsed', async () => (await table.read(lyon!, id)).status === 'lapsed' || undefined);
});

it.each([
  ['a change of the log', `update production_log set hash = hash`],
  ['a change of a text', `update production_clause_text set clause = '{}'`],
  ['a draft taken away', `delete from production_draft`],
  ['an entry after a gap', `insert into production_log (production_id, seq, previous_seq, entry, previous_hash, hash, to_status) select production_id, 900, 899, jsonb_build_object('seq', 900, 'productionId', production_id), hash, repeat('b', 64), 'signing' from production_log limit 1`],
  ['a second lead', `update production_party set role = 'lead' where role = 'co-producer' and standing = 'joined'`],
  ['shares that are not whole', `insert into production_clause_text select id, repeat('c', 64), '{"id":"SHR","fields":{"profit":[{"basisPoints":9999}]}}' from production limit 1`],
  ['a second live signature of a party', `insert into production_signature select gen_random_uuid(), production_id, party_id, gen_random_uuid(), mandate_id, root, evidence, signed_at, true from production_signature where live limit 1`],
  ['a live signature on another root', `update production set root = repeat('d', 64) where status = 'in-force'`],
  ['a signature changed', `update production_signature set signed_at = signed_at + interval '1 day'`],
])('refuses %s in the database itself', async (_, statement) => {
  await expect(table.service.sql(statement)).rejects.toThrow(/evidence|violates|basis points|another text/);
});
