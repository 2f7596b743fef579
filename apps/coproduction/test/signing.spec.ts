import { randomUUID } from 'node:crypto';
import { eventually } from '@caravanserai/testing';
import { House } from './played';

let house: House;
beforeAll(async () => {
  house = await House.open();
}, 60_000);
afterAll(() => house.close());
beforeEach(() => {
  house.contacts.mood = 'holds';
  house.contacts.meanwhile = async () => undefined;
});

const codeOf = ({ status, body }: { status: number; body: any }) => [status, body.code ?? body.status];
const typesOf = async ({ id }: { id: string }) => (await house.eventsOf(id)).map(({ type }) => type);

it('is executed when both have signed the same text', async () => {
  const agreed = await house.agreed();
  const half = await house.sign('host', agreed);
  expect(codeOf(half)).toEqual([200, 'signing']);
  const whole = await house.sign('organiser', agreed);
  expect(whole.body).toMatchObject({ status: 'executed', actions: [] });
  expect(whole.body.signatures.map(({ signedFor, textHash, signer, voided }: any) => ({ signedFor, textHash, signer, voided }))).toEqual([
    { signedFor: 'host', textHash: agreed.text.textHash, signer: house.signatories.host.personRef, voided: null },
    { signedFor: 'organiser', textHash: agreed.text.textHash, signer: house.signatories.organiser.personRef, voided: null },
  ]);
  expect(await typesOf(agreed)).toEqual(['drafted', 'text-agreed', 'signed', 'signed', 'executed']);
  expect((await house.eventsOf(agreed.id)).at(-1)!.data).toMatchObject({
    version: 1, textHash: agreed.text.textHash, fee: { minor: 12_500_000, currency: 'EUR' }, insuredValue: { minor: 400_000_000, currency: 'EUR' },
  });
});

it('leaves no timer behind when it is executed, once its paper is sealed', async () => {
  const half = await house.halfSigned();
  const timers = () => house.service.sql('select kind from timer where subject_id = $1', [half.id]);
  expect(await timers()).toEqual([{ kind: 'agreement-sign-by' }]);
  await house.sign('organiser', half);
  await eventually('no timer', async () => (await timers()).length === 0);
  expect(await house.service.sql('select 1 as sealed from agreement_paper where agreement_id = $1', [half.id])).toEqual([{ sealed: 1 }]);
});

it('asks contacts about exactly the mandate, at this moment, with a token of its own', async () => {
  const agreed = await house.agreed();
  house.contacts.asked.length = 0;
  await house.sign('host', agreed);
  const [question, ...more] = house.contacts.asked;
  const url = new URL(question!.url, 'http://contacts');
  expect([url.pathname, more]).toEqual([`/internal/mandates/${house.signatories.host.mandateId}`, []]);
  expect(Math.abs(Date.parse(url.searchParams.get('at')!) - house.service.clock.now().getTime())).toBeLessThan(5_000);
  const claims = JSON.parse(Buffer.from(question!.authorization!.split('.')[1]!, 'base64url').toString());
  expect(claims).toMatchObject({ iss: 'coproduction', aud: 'contacts', sub: house.signatories.host.subject });
});

it.each([
  ['does-not-hold', [403, 'mandate-not-confirmed']],
  ['unknown', [403, 'mandate-not-confirmed']],
  ['broken', [503, 'contacts-unavailable']],
  ['nonsense', [503, 'contacts-unavailable']],
] as const)('refuses to sign when contacts answers: %s', async (mood, expected) => {
  const agreed = await house.agreed();
  house.contacts.mood = mood;
  expect(codeOf(await house.sign('host', agreed))).toEqual(expected);
  expect((await house.read(agreed.id)).status).toBe('text-agreed');
});

it('refuses to sign after about two seconds when contacts hangs, and holds up nobody meanwhile', async () => {
  const agreed = await house.agreed();
  house.contacts.mood = 'hangs';
  const start = performance.now();
  const refused = house.sign('host', agreed);
  expect((await house.post('organiser', agreed, 'reopen')).body.status).toBe('negotiating');
  expect(performance.now() - start).toBeLessThan(1_500);
  expect(codeOf(await refused)).toEqual([503, 'contacts-unavailable']);
  expect(performance.now() - start).toBeGreaterThan(1_900);
  expect(performance.now() - start).toBeLessThan(3_500);
});

it('does not keep the absence of contacts as the answer to a command', async () => {
  const agreed = await house.agreed();
  house.contacts.mood = 'broken';
  expect((await house.sign('host', agreed, undefined, 'sign-once')).status).toBe(503);
  house.contacts.mood = 'holds';
  const signed = await house.sign('host', agreed, undefined, 'sign-once');
  expect(codeOf(signed)).toEqual([200, 'signing']);
  house.contacts.mood = 'broken';
  expect((await house.sign('host', agreed, undefined, 'sign-once')).body).toEqual(signed.body);
});

it('needs a mandate to sign: one to negotiate is not enough', async () => {
  const agreed = await house.agreed();
  expect(codeOf(await house.sign('host', agreed, house.negotiators.host))).toEqual([403, 'not-permitted']);
});

it.each([
  ['below the liability', { minor: 412_499_999, currency: 'EUR' }, [403, 'mandate-limit-exceeded']],
  ['of the liability', { minor: 412_500_000, currency: 'EUR' }, [200, 'signing']],
  ['in another currency', { minor: 900_000_000, currency: 'KRW' }, [403, 'mandate-limit-in-other-currency']],
])('measures a mandate with a limit %s', async (_, limit, expected) => {
  const signer = await house.signatory('host', limit);
  expect(codeOf(await house.sign('host', await house.agreed(), signer))).toEqual(expected);
});

it('lets no person sign for both parties', async () => {
  const half = await house.halfSigned();
  const twofold = await house.signatory('organiser', null, house.signatories.host.personRef);
  expect(codeOf(await house.sign('organiser', half, twofold))).toEqual([403, 'person-signs-for-both-parties']);
});

it('takes one of two signatures that a party gives at the same time', async () => {
  const agreed = await house.agreed();
  const another = await house.signatory('host');
  const both = await Promise.all([house.sign('host', agreed), house.sign('host', agreed, another)]);
  expect(both.map(codeOf).sort()).toEqual([[200, 'signing'], [409, 'party-has-signed']]);
});

it('is executed once when both parties sign at the same time', async () => {
  const agreed = await house.agreed();
  const both = await Promise.all([house.sign('host', agreed), house.sign('organiser', agreed)]);
  expect(both.map(codeOf).sort()).toEqual([[200, 'executed'], [200, 'signing']]);
  expect(await typesOf(agreed)).toEqual(['drafted', 'text-agreed', 'signed', 'signed', 'executed']);
});

it('lets one of reopening and the last signature win, never both', async () => {
  const half = await house.halfSigned();
  const [signed, reopened] = await Promise.all([house.sign('organiser', half), house.post('host', half, 'reopen')]);
  const { status, signatures } = await house.read(half.id);
  const won = signed.status === 200 ? ['executed', 2, 409] : ['negotiating', 0, 200];
  expect([status, signatures.filter(({ voided }: any) => voided === null).length, reopened.status]).toEqual(won);
});

it('voids a signature whose text is reopened and keeps it as evidence', async () => {
  const half = await house.halfSigned();
  const reopened = (await house.post('host', half, 'reopen')).body;
  expect(reopened.signatures).toEqual([{ ...half.signatures[0], voided: { reason: 'text-reopened', at: expect.any(String) } }]);
  expect((await typesOf(half)).slice(-2)).toEqual(['signature-voided', 'reopened']);
});

it('lets a party take its signature back before execution, as an act of its own', async () => {
  const half = await house.halfSigned();
  const back = await house.service.call('POST', `/agreements/${half.id}/withdraw-signature`, {}, { as: house.signatories.host });
  expect(back.body).toMatchObject({ status: 'text-agreed', signatures: [{ signedAt: half.signatures[0].signedAt, voided: { reason: 'withdrawn-by-signer' } }] });
  expect((await house.eventsOf(half.id)).at(-1)).toMatchObject({ type: 'signature-voided', data: { reason: 'withdrawn-by-signer', byOrganisationId: house.ids.host } });
  expect(codeOf(await house.sign('host', half))).toEqual([200, 'signing']);
});

describe('a mandate that is revoked', () => {
  it('voids the signature that was given when it did not hold any more', async () => {
    const signer = await house.signatory('host');
    const half = (await house.sign('host', await house.agreed(), signer)).body;
    await house.revoke(signer, new Date(half.signatures[0].signedAt));
    expect(await house.read(half.id)).toMatchObject({ status: 'text-agreed', signatures: [{ voided: { reason: 'mandate-was-revoked' } }] });
    expect((await house.eventsOf(half.id)).at(-1)).toMatchObject({
      type: 'signature-voided', data: { signatureId: half.signatures[0].id, reason: 'mandate-was-revoked' },
    });
  });

  it('leaves a signature that was given before', async () => {
    const signer = await house.signatory('host');
    const half = (await house.sign('host', await house.agreed(), signer)).body;
    await house.revoke(signer, new Date(Date.parse(half.signatures[0].signedAt) + 1));
    expect((await house.read(half.id)).status).toBe('signing');
  });

  it('leaves what is executed', async () => {
    const signer = await house.signatory('host');
    const half = (await house.sign('host', await house.agreed(), signer)).body;
    await house.sign('organiser', half);
    await house.revoke(signer, new Date(0));
    expect((await house.read(half.id)).status).toBe('executed');
  });

  it('refuses the signature when it arrives between the confirmation and the signature', async () => {
    const agreed = await house.agreed();
    const signer = await house.signatory('host');
    house.contacts.meanwhile = () => house.revoke(signer, house.service.clock.now());
    // With the mandate went the right to know of the agreement.
    expect(codeOf(await house.sign('host', agreed, signer))).toEqual([404, 'not-found']);
    expect((await house.read(agreed.id)).signatures).toEqual([]);
  });

  it('refuses the signature in that moment to somebody who holds another mandate besides', async () => {
    const agreed = await house.agreed();
    const signer = await house.signatory('host');
    const other = await house.signatory('host', { minor: 1, currency: 'EUR' }, signer.personRef);
    house.contacts.meanwhile = () => house.revoke(signer, house.service.clock.now());
    expect(codeOf(await house.sign('host', agreed, other))).toEqual([403, 'mandate-not-confirmed']);
  });

  it('finds a signature that is being written while it arrives', async () => {
    const agreed = await house.agreed();
    const signer = await house.signatory('host');
    const since = house.service.clock.now();
    // Keeps the signature from being inserted until it waits and two seconds more: by then its copy of the mandate has been read.
    const lockOnSignatures = (granted: boolean) => `exists (select 1 from pg_locks where relation = 'signature'::regclass and granted = ${granted}
      and mode = '${granted ? 'ShareLock' : 'RowExclusiveLock'}')`;
    const seen = (condition: string) => eventually(condition, async () => (await house.service.sql(`select 1 where ${condition}`)).length > 0);
    const obstacle = house.service.sql(
      `do $$ begin lock table signature in share mode; loop perform pg_sleep(0.02); exit when ${lockOnSignatures(false)}; end loop; perform pg_sleep(2); end $$`);
    await seen(lockOnSignatures(true));
    const signing = house.sign('host', agreed, signer);
    await seen(lockOnSignatures(false));
    await Promise.all([house.revoke(signer, since), obstacle]);
    expect(codeOf(await signing)).toEqual([200, 'signing']);
    expect(await house.read(agreed.id)).toMatchObject({ status: 'text-agreed', signatures: [{ voided: { reason: 'mandate-was-revoked' } }] });
  });

  it('voids every signature given under it at the same time as it arrives, or refuses it', async () => {
    const signer = await house.signatory('host');
    const agreed = await Promise.all([1, 2, 3, 4].map(() => house.agreed()));
    const since = house.service.clock.now();
    await Promise.all([...agreed.map((agreement) => house.sign('host', agreement, signer)), house.revoke(signer, since)]);
    const states = await Promise.all(agreed.map(async ({ id }) => (await house.read(id)).status));
    expect(states).toEqual(['text-agreed', 'text-agreed', 'text-agreed', 'text-agreed']);
  });
});

it('keeps two live signatures of a party and a changed signature out in the database itself', async () => {
  const { id, signatures } = await house.halfSigned();
  const columns = 'agreement_id, signed_for, mandate_id, root, signed_at, live';
  const second = house.service.sql(`insert into signature (id, signer, ${columns}) select $2, $2, ${columns} from signature where agreement_id = $1`, [id, randomUUID()]);
  await expect(second).rejects.toMatchObject({ constraint: 'one_live_signature_per_party' });
  await expect(house.service.sql('update signature set signed_at = now() where id = $1', [signatures[0].id])).rejects.toThrow('a signature is evidence');
  await expect(house.service.sql('delete from signature where id = $1', [signatures[0].id])).rejects.toThrow('is evidence');
});
