import { randomUUID } from 'node:crypto';
import { type EventOf, stopMoved } from '@caravanserai/contracts';
import { addDays } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import { type TestPerson, eventually } from '@caravanserai/testing';
import { singleFileVerifier } from '../src/use-cases/evidence/single-file-verifier';
import { readSeal } from '../src/verifier/seal';
import { verifyBundle } from '../src/verifier/verify-bundle';
import { MadeUpKey } from './evidence-made-up';
import { House } from './played';

const site = { rpId: 'localhost', origin: 'http://localhost:4180' };
let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house.close());

const call = (method: string, path: string, body: object | undefined, as?: TestPerson) => house.service.call(method as 'GET', path, body, { as });
const bytes = async (path: string, as?: TestPerson): Promise<Buffer> => {
  const answer = await fetch(`${house.service.running.url}${path}`, { headers: as ? { authorization: `Bearer ${as.token}`, 'x-acting-for': as.organisationId! } : {} });
  return Buffer.from(await answer.arrayBuffer());
};
const codeOf = ({ status, body }: { status: number; body: any }) => [status, body.code ?? body.status];

async function browserKey(as: TestPerson, key = new MadeUpKey()): Promise<{ id: string; key: MadeUpKey }> {
  const { account } = (await call('GET', '/signing-keys', undefined, as)).body.registration;
  const proof = key.jwsOver({ purpose: 'caravanserai-signing-key-1', account, thumbprint: key.thumbprint });
  const made = await call('POST', '/signing-keys', { label: 'This laptop', browserKey: { x: key.jwk.x, y: key.jwk.y, proof } }, as);
  expect([made.status, made.body.thumbprint, made.body.isOwn]).toEqual([201, key.thumbprint, true]);
  return { id: made.body.id, key };
}

async function passkey(as: TestPerson): Promise<{ id: string; key: MadeUpKey }> {
  const key = new MadeUpKey();
  const { challenge } = (await call('GET', '/signing-keys', undefined, as)).body.registration;
  const made = await call('POST', '/signing-keys', { label: 'Phone', passkey: key.attestation(challenge, site) }, as);
  expect([made.status, made.body.kind, made.body.thumbprint]).toEqual([201, 'passkey', key.thumbprint]);
  return { id: made.body.id, key };
}

const prepared = async (agreement: { id: string }, keyId: string, as: TestPerson) => (await call('GET', `/agreements/${agreement.id}/signing?keyId=${keyId}`, undefined, as)).body;
const signWith = (agreement: any, proof: object, as: TestPerson) => call('POST', `/agreements/${agreement.id}/sign`, { textHash: agreement.text.textHash, proof }, as);

async function signByKey(agreement: any, as: TestPerson, change: object = {}) {
  const { id, key } = await browserKey(as);
  const { statement } = await prepared(agreement, id, as);
  return signWith(agreement, { keyId: id, jws: key.jwsOver({ ...statement, ...change }) }, as);
}

it('what both parties signed, one with a passkey and one with a key, is sealed and verifies without us', async () => {
  const agreed = await house.agreed();
  const [host, organiser] = [await house.signatory('host'), await house.signatory('organiser')];
  const { id, key } = await passkey(host);
  const { challenge, credentialId } = await prepared(agreed, id, host);
  expect([Buffer.from(challenge, 'base64url').toString('hex'), credentialId]).toEqual([agreed.text.textHash, expect.any(String)]);
  const { kind: _, rpId: __, origin: ___, ...assertion } = key.assertion(agreed.text.textHash, site);
  expect((await signWith(agreed, { keyId: id, ...assertion }, host)).body.signatures).toMatchObject([{ evidence: { kind: 'passkey', level: 'simple', keyThumbprint: key.thumbprint } }]);
  expect((await signByKey(agreed, organiser)).body.status).toBe('executed');
  expect((await call('GET', '/signing-keys', undefined, host)).body.items).toMatchObject([{ id, use: { signatures: 1, last: { agreementId: agreed.id, title: agreed.title, isProduction: false } } }]);

  const bundle = await eventually('a bundle', async () => {
    const found = await bytes(`/agreements/${agreed.id}/bundle`, house.negotiators.host);
    return found.subarray(0, 2).toString() === 'PK' ? found : null;
  });
  const issuer = (await call('GET', '/evidence/issuer', undefined)).body;
  const report = await verifyBundle(bundle, issuer.fingerprint);
  expect([report.verdict, report.faults, report.said.signatures?.map(({ how }) => how), report.said.versionRoot]).toEqual(['verified', [], ['passkey', 'key'], agreed.text.textHash]);
  const paper = await bytes(`/agreements/${agreed.id}/pdf`, house.negotiators.organiser);
  expect((await readSeal(paper)).level).toBe('PAdES B-B');
  const known = await call('GET', `/evidence/verify/${agreed.text.textHash}`, undefined);
  expect([known.status, known.body.signatures.map(({ party, level }: any) => [party, level]).sort()]).toEqual([200, [['host', 'simple'], ['organiser', 'simple']]]);
  await expect(house.service.sql('update agreement_paper set sealed_at = now() where agreement_id = $1', [agreed.id])).rejects.toThrow('is evidence');
});

it('who signs without a key signs by account, and both paper and bundle say so', async () => {
  const half = await house.halfSigned();
  expect(half.signatures).toMatchObject([{ evidence: { kind: 'account', level: 'account-only', keyThumbprint: null } }]);
  await house.sign('organiser', half);
  const bundle = await eventually('a bundle', async () => {
    const found = await bytes(`/agreements/${half.id}/bundle`, house.negotiators.host);
    return found.subarray(0, 2).toString() === 'PK' ? found : null;
  });
  const { verdict, said } = await verifyBundle(bundle);
  expect([verdict, said.signatures?.map(({ level }) => level)]).toEqual(['consistent-issuer-unknown', ['account-only', 'account-only']]);
});

it('a passkey that somebody else of the organisation confirmed gives a signature of the advanced type', async () => {
  const [agreed, signer, administrator] = [await house.agreed(), await house.signatory('host'), await house.service.person(house.ids.host, 'administer-organisation')];
  const { id, key } = await passkey(signer);
  expect(codeOf(await call('POST', `/signing-keys/${id}/confirm`, undefined, signer))).toEqual([404, 'not-found']);
  expect((await call('POST', `/signing-keys/${id}/confirm`, undefined, administrator)).body.confirmedAt).toEqual(expect.any(String));
  expect(codeOf(await call('POST', `/signing-keys/${id}/confirm`, undefined, administrator))).toEqual([409, 'key-is-settled']);
  const { kind: _, rpId: __, origin: ___, ...assertion } = key.assertion(agreed.text.textHash, site);
  const signed = await signWith(agreed, { keyId: id, ...assertion }, signer);
  expect(signed.body.signatures).toMatchObject([{ evidence: { level: 'advanced-type' } }]);
  const [kept] = await house.service.sql<{ statement: any }>('select statement from signature_evidence where signature_id = $1', [signed.body.signatures[0].id]);
  expect(kept?.statement).toMatchObject({ law: { country: 'KR', confidence: 'unverified' }, mandate: { id: signer.mandateId, limit: null }, liability: [{ minor: 412_500_000, currency: 'EUR' }] });
});

it.each<[string, object, [number, string]]>([
  ['a wider limit', { mandate: { id: randomUUID(), limit: null } }, [409, 'statement-does-not-match']],
  ['a higher level', { level: 'advanced-type' }, [409, 'statement-does-not-match']],
  ['another root', { root: '0'.repeat(64) }, [409, 'statement-does-not-match']],
  ['a moment long ago', { at: '2020-01-01T00:00:00.000Z' }, [409, 'statement-too-old']],
  ['nothing changed', {}, [200, 'signing']],
])('a key that signed a statement with %s', async (_, change, expected) => {
  expect(codeOf(await signByKey(await house.agreed(), await house.signatory('host'), change))).toEqual(expected);
});

it.each<[string, (key: MadeUpKey, root: string, id: string) => object, [number, string]]>([
  ['of another root', (key) => key.assertion('0'.repeat(64), site), [422, 'signature-not-proved']],
  ['by another authenticator', (_, root) => new MadeUpKey().assertion(root, site), [422, 'signature-not-proved']],
  ['with nobody verified', (key, root) => key.assertion(root, { ...site, flags: 1 }), [422, 'signature-not-proved']],
  ['from another site', (key, root) => key.assertion(root, { rpId: 'localhost', origin: 'https://evil.example' }), [422, 'signature-not-proved']],
  ['without its parts', () => ({}), [422, 'signature-not-proved']],
])('an assertion %s is refused', async (_, assertionOf, expected) => {
  const [agreed, signer] = [await house.agreed(), await house.signatory('host')];
  const { id, key } = await passkey(signer);
  const { kind: _k, rpId: _r, origin: _o, ...assertion } = assertionOf(key, agreed.text.textHash, id) as any;
  expect(codeOf(await signWith(agreed, { keyId: id, ...assertion }, signer))).toEqual(expected);
  expect((await house.read(agreed.id)).signatures).toEqual([]);
});

it('a key is its owner\'s alone, known once, and of no use once it is given up', async () => {
  const [agreed, owner, other] = [await house.agreed(), await house.signatory('host'), await house.signatory('host')];
  const { id, key } = await browserKey(owner);
  const { statement } = await prepared(agreed, id, owner);
  expect(codeOf(await signWith(agreed, { keyId: id, jws: key.jwsOver(statement) }, other))).toEqual([403, 'key-not-usable']);
  const { account } = (await call('GET', '/signing-keys', undefined, owner)).body.registration;
  const stolen = { x: key.jwk.x, y: key.jwk.y, proof: key.jwsOver({ purpose: 'caravanserai-signing-key-1', account, thumbprint: key.thumbprint }) };
  expect(codeOf(await call('POST', '/signing-keys', { label: 'Stolen', browserKey: stolen }, other))).toEqual([422, 'key-not-proved']);
  expect(codeOf(await call('POST', '/signing-keys', { label: 'Again', browserKey: stolen }, owner))).toEqual([409, 'key-known']);
  expect(codeOf(await call('POST', `/signing-keys/${id}/give-up`, undefined, other))).toEqual([404, 'not-found']);
  expect((await call('POST', `/signing-keys/${id}/give-up`, undefined, owner)).body.givenUpAt).toEqual(expect.any(String));
  expect(codeOf(await signWith(agreed, { keyId: id, jws: key.jwsOver(statement) }, owner))).toEqual([403, 'key-not-usable']);
  await expect(house.service.sql('update signing_key set jwk = \'{}\' where id = $1', [id])).rejects.toThrow('a signing key is evidence');
});

it('what is not executed has a paper without a seal and no bundle', async () => {
  const agreed = await house.agreed();
  expect((await bytes(`/agreements/${agreed.id}/pdf`, house.negotiators.host)).subarray(0, 5).toString()).toBe('%PDF-');
  expect(codeOf(await call('GET', `/agreements/${agreed.id}/bundle`, undefined, house.negotiators.host))).toEqual([409, 'not-executed']);
  expect(codeOf(await call('GET', `/evidence/verify/${agreed.text.textHash}`, undefined))[0]).toBe(404);
});

it('every checkpoint holds what the one before held, and the hour makes one of what has grown', async () => {
  const count = async () => Number((await house.service.sql<{ n: string }>('select count(*) as n from checkpoint'))[0]!.n);
  await house.drafted();
  const before = await count();
  await house.service.clock.advance({ hours: 1 });
  await eventually('another checkpoint', async () => (await count()) > before);
  const gaps = await house.service.sql('select position from (select position, row_number() over (order by position) - 1 as place from evidence_leaf) l where place <> position');
  expect(gaps).toEqual([]);
});

it('anybody gets the verifier, as the very file that stands in a bundle', async () => {
  expect((await bytes('/evidence/verifier')).toString()).toBe(singleFileVerifier().module);
});

it('other dates agreed on later stand beside the signed text, once each and in order, and the bundle vouches for them', async () => {
  const reserved = house.reserve();
  const drafted = await eventually('an agreement', async () => (await house.get(`/agreements?stopId=${reserved.stopId}`)).body.items[0]?.id).then((id) => house.read(id));
  const agreed = (await house.accept('host', drafted)).body;
  for (const side of ['host', 'organiser'] as const) await house.sign(side, agreed);
  const { stopId, tourId, organiserId, hostId, title, spaceId, occupancy, opening } = reserved;
  const later = (range: typeof occupancy, days: number) => ({ ...range, start: addDays(range.start, days), end: addDays(range.end, days) });
  const told = (days: number, more: object) => ({ stopId, tourId, organiserId, hostId, title, spaceId, occupancy: later(occupancy, days), opening: later(opening, days), before: occupancy, ...more });
  const first = told(7, { openingBefore: opening, moveId: randomUUID(), proposedBy: 'host', proposedAt: '2026-12-01T09:00:00.000Z' });
  // The first comes twice, as news of its own; the second is of several stops together, from before its fields were there.
  for (const data of [first, first, told(14, { before: later(occupancy, 7) })]) house.service.owner('touring').publish(stopMoved, stopId, data as EventOf<typeof stopMoved>, house.service.clock.now());
  await house.service.caughtUp('touring');
  const { addenda, text, status } = await house.read(agreed.id);
  expect(addenda.map(({ addendum: { header, before, after, askedBy } }: any) => [header.number, before.opening.start, after.opening.start, askedBy])).toEqual([
    [1, opening.start, later(opening, 7).start, 'host'], [2, later(opening, 7).start, later(opening, 14).start, null],
  ]);
  expect([text.textHash, status, addenda[0].hash, addenda[1].addendum.header.previousHash]).toEqual([agreed.text.textHash, 'executed', hashOf(addenda[0].addendum), addenda[0].hash]);
  await expect(house.service.sql('update agreement_addendum set number = 3 where agreement_id = $1', [agreed.id])).rejects.toThrow('is evidence and can not be changed');
  const bundle = await eventually('a bundle', async () => {
    const found = await bytes(`/agreements/${agreed.id}/bundle`, house.negotiators.host);
    return found.subarray(0, 2).toString() === 'PK' ? found : null;
  });
  expect([(await verifyBundle(bundle)).verdict, bundle.includes(`"hash":"${addenda[1].hash}"`)]).toEqual(['consistent-issuer-unknown', true]);
});
