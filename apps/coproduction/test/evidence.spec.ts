import { personErased } from '@caravanserai/contracts';
import { nextInChain, sha256Hex } from '@caravanserai/kernel/hash';
import { foldLog } from '../src/domain/agreement';
import { House } from './played';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house.close());

const historyOf = async ({ id }: { id: string }) => (await house.get(`/agreements/${id}/history?limit=200`)).body.items;
const verificationOf = async ({ id }: { id: string }) => (await house.get(`/agreements/${id}/verification`)).body;

/** Goes around everything that protects the evidence, as only the owner of the database can. */
const tamper = (table: string, statement: string, values: unknown[]) =>
  house.service.sql(`begin; alter table ${table} disable trigger user; ${statement.replace('$1', `'${values[0]}'`)}; alter table ${table} enable trigger user; commit`);

it('tells what happened, each entry with the hash of the one before', async () => {
  const half = await house.halfSigned();
  await house.post('organiser', half, 'reopen', { reason: 'A lender withdrew.' });
  const items = await historyOf(half);
  expect(items.map(({ seq, entry, fromStatus, toStatus }: any) => [seq, entry.fact.action, fromStatus, toStatus])).toEqual([
    [1, 'draft', null, 'negotiating'], [2, 'agree-text', 'negotiating', 'text-agreed'], [3, 'sign', 'text-agreed', 'signing'], [4, 'reopen', 'signing', 'negotiating'],
  ]);
  expect(items.map(({ previousHash, hash, entry }: any) => hash === nextInChain(previousHash, entry))).toEqual([true, true, true, true]);
  expect(items.slice(1).map(({ previousHash }: any) => previousHash)).toEqual(items.slice(0, -1).map(({ hash }: any) => hash));
  expect(items[3]).toMatchObject({ reason: 'A lender withdrew.', entry: { remark: { textHash: sha256Hex('A lender withdrew.') } } });
  expect(items[2].entry.actedBy).toMatchObject({ personRef: house.signatories.host.personRef, actingFor: house.ids.host });
});

it('verifies when the words of an erased person are gone', async () => {
  const half = await house.halfSigned();
  const author = house.negotiators.organiser;
  await house.post('organiser', half, 'reopen', { reason: 'Says Xanthe.' });
  house.service.owner('contacts').publish(personErased, author.personRef, { personRef: author.personRef });
  await house.service.caughtUp('contacts');
  expect((await historyOf(half)).at(-1)).toMatchObject({ reason: null, entry: { remark: { textHash: sha256Hex('Says Xanthe.') } } });
  expect(await verificationOf(half)).toMatchObject({ intact: true, entries: 4 });
  expect(await house.service.sql('select from remark where person_ref = $1', [author.personRef])).toEqual([]);
});

it('is in the state to which its log folds', async () => {
  const half = await house.halfSigned();
  const folded = foldLog((await historyOf(half)).map(({ entry }: any) => entry));
  expect([folded.status, folded.version, folded.head.root, folded.signatures.map(({ signatureId }) => signatureId)]).toEqual([
    half.status, half.version, half.text.textHash, half.signatures.map(({ id }: any) => id),
  ]);
});

it('pages through the history', async () => {
  const { id } = await house.halfSigned();
  const first = (await house.get(`/agreements/${id}/history?limit=2`)).body;
  const rest = (await house.get(`/agreements/${id}/history?limit=2&after=${first.nextCursor}`)).body;
  expect([first.items.map(({ seq }: any) => seq), rest.items.map(({ seq }: any) => seq), rest.nextCursor]).toEqual([[1, 2], [3], null]);
});

it('verifies what nobody has touched', async () => {
  const half = await house.halfSigned();
  const { hash } = (await historyOf(half)).at(-1);
  expect(await verificationOf(half)).toEqual({ intact: true, entries: 3, lastHash: hash, faults: [] });
});

it.each([
  ['agreement_log', `update agreement_log set entry = jsonb_set(entry, '{at}', '"2000-01-01T00:00:00.000Z"') where seq = 2 and agreement_id = $1`, { code: 'log-broken', at: 2 }],
  ['agreement_version', `update agreement_version set text = jsonb_set(text, '{header,round}', '7') where agreement_id = $1`, { code: 'text-does-not-match-its-hash', at: 1 }],
  ['agreement', `update agreement set status = 'executed' where id = $1`, { code: 'state-is-not-the-fold', at: null }],
])('sees what was changed behind its back in %s', async (table, statement, fault) => {
  const half = await house.halfSigned();
  await tamper(table, statement, [half.id]);
  expect(await verificationOf(half)).toMatchObject({ intact: false, faults: [fault] });
});

it.each(['agreement_log', 'agreement_version', 'signature_voiding'])('lets nobody change or remove what stands in %s', async (table) => {
  await house.post('host', await house.halfSigned(), 'reopen');
  const [column] = table === 'signature_voiding' ? ['signature_id'] : ['agreement_id'];
  await expect(house.service.sql(`update ${table} set ${column} = ${column}`)).rejects.toThrow(`${table} is evidence`);
  await expect(house.service.sql(`delete from ${table}`)).rejects.toThrow(`${table} is evidence`);
  await expect(house.service.sql(`truncate ${table} cascade`)).rejects.toThrow('is evidence');
});

it('refuses an entry that follows nothing, or what another follows already', async () => {
  const { id } = await house.halfSigned();
  const add = (previous: string) => house.service.sql(
    `insert into agreement_log (agreement_id, seq, entry, previous_hash, hash, to_status)
     values ($1, 4, jsonb_build_object('seq', 4, 'agreementId', $4::text), $2, $3, 'executed')`, [id, previous, 'f'.repeat(64), id]);
  const [first] = await historyOf({ id });
  await expect(add('e'.repeat(64))).rejects.toMatchObject({ code: '23503' });
  await expect(add(first.hash)).rejects.toMatchObject({ code: '23505' });
});

it('shows the log in the common form of the house', async () => {
  const { id } = await house.halfSigned();
  const rows = await house.service.sql('select aggregate_type, action, from_state, to_state, acting_for from transition_log where aggregate_id = $1 order by at', [id]);
  expect(rows[1]).toEqual({ aggregate_type: 'coproduction.agreement', action: 'agree-text', from_state: 'negotiating', to_state: 'text-agreed', acting_for: house.ids.host });
  expect(rows).toHaveLength(3);
});
