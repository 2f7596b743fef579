import { eventually, type TestPerson } from '@caravanserai/testing';
import { verifyBundle } from '../src/verifier/verify-bundle';
import { MadeUpKey } from './evidence-made-up';
import { Table } from './production-table';
import { AuthorityMadeUp } from './timestamp-authority-made-up';

let authority: AuthorityMadeUp;
let table: Table;
beforeAll(async () => {
  authority = await AuthorityMadeUp.start();
  table = await Table.open({ TIMESTAMP_URL: authority.url });
}, 60_000);
afterAll(async () => {
  await table.close();
  authority.stop();
});

/** Signs with a key that this browser has just made. */
async function signByKey(as: TestPerson, id: string, root: string) {
  const key = new MadeUpKey();
  const { account } = (await table.get(as, '/signing-keys')).body.registration;
  const proof = key.jwsOver({ purpose: 'caravanserai-signing-key-1', account, thumbprint: key.thumbprint });
  const { body: made } = await table.post(as, '/signing-keys', { label: 'Laptop', browserKey: { x: key.jwk.x, y: key.jwk.y, proof } });
  const { statement } = (await table.get(as, `/productions/${id}/signing?keyId=${made.id}`)).body;
  return table.post(as, `/productions/${id}/sign`, { textHash: root, proof: { keyId: made.id, jws: key.jwsOver(statement) } });
}

async function bundleOf(id: string, as: TestPerson): Promise<Buffer | null> {
  const answer = await fetch(`${table.service.running.url}/agreements/${id}/bundle`, { headers: { authorization: `Bearer ${as.token}`, 'x-acting-for': as.organisationId! } });
  return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : null;
}

it('what the parties of a production signed, by a key and by account, verifies without us', async () => {
  const [lyon, seoul] = await table.houses(2) as [TestPerson, TestPerson];
  const id = await table.agreed([lyon, seoul]);
  await table.must(lyon, id, 'freeze');
  const { production } = await table.must(lyon, id, 'send', { stages: [{ parties: [lyon.organisationId, seoul.organisationId] }], until: table.days(20) });
  const { root } = production.draft;
  expect((await signByKey(lyon, id, 'f'.repeat(64))).body.code).toBe('statement-does-not-match');
  expect((await signByKey(lyon, id, root)).status).toBe(200);
  expect((await table.post(seoul, `/productions/${id}/sign`, { textHash: root })).status).toBe(200);
  const bundle = await eventually('a bundle', () => bundleOf(id, seoul));
  const { fingerprint } = (await table.get(lyon, '/evidence/issuer')).body;
  const { verdict, faults, said } = await verifyBundle(bundle, fingerprint);
  expect([verdict, faults, said.kind, said.versionRoot, said.signatures?.map(({ how }) => how), said.seal]).toEqual(['verified', [], 'production', root, ['key', 'account'], 'PAdES B-T']);
  const stamped = await table.service.sql('select from checkpoint where timestamp_token is not null');
  expect(stamped.length).toBeGreaterThan(0);
});

it('the issuer\'s key is followed by another, introduced by it, and both judge what either has issued', async () => {
  const [lyon, seoul] = await table.houses(2) as [TestPerson, TestPerson];
  const administrator = await table.service.person(lyon.organisationId!, 'administer-platform');
  const issuer = async () => (await table.get(lyon, '/evidence/issuer')).body;
  const before = await issuer();
  const executed = async () => {
    const id = await table.agreed([lyon, seoul]);
    await table.must(lyon, id, 'freeze');
    const { production } = await table.must(lyon, id, 'send', { stages: [{ parties: [lyon.organisationId, seoul.organisationId] }], until: table.days(20) });
    for (const house of [lyon, seoul]) await table.post(house, `/productions/${id}/sign`, { textHash: production.draft.root });
    return eventually('a bundle', () => bundleOf(id, seoul));
  };
  const old = await executed();
  expect((await table.post(lyon, '/evidence/issuer/successor', {})).status).toBe(403);
  expect((await table.post(administrator, '/evidence/issuer/successor', {})).status).toBe(201);
  const after = await issuer();
  expect([after.earlier.map(({ fingerprint }: any) => fingerprint), after.fingerprint === before.fingerprint]).toEqual([[before.fingerprint], false]);
  const verdicts = async (bundle: Buffer) => Promise.all([before, after].map(async ({ fingerprint }) => (await verifyBundle(bundle, fingerprint, after.succession)).verdict));
  expect(await verdicts(old)).toEqual(['verified', 'verified']);
  expect((await verifyBundle(old, after.fingerprint)).verdict).toBe('does-not-verify');
  const later = await executed();
  expect(await verdicts(later)).toEqual(['verified', 'verified']);
  expect((await verifyBundle(later, before.fingerprint)).said).toMatchObject({ issuer: after.fingerprint, knownBy: before.fingerprint });
  await expect(table.service.sql('delete from evidence_key')).rejects.toThrow('is evidence');
});
