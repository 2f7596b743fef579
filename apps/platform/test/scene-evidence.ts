import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { demonstrationWorld } from '@caravanserai/contacts';
import { eventually, type TestPerson } from '@caravanserai/testing';
import type { House } from './house';
import type { People } from './people';

const { lisbon: organiser, tokyo: host } = demonstrationWorld.organisations;
/** Long enough after the other stays that the works have rested. */
const autumn = { delivery: '2030-08-01', opening: '2030-08-15', closing: '2030-10-15', dispatch: '2030-10-22' };

/** A stop that both houses have signed for, so that there is a paper with a seal and a bundle, and a key that its owner signs with. */
export async function underSeal(house: House, people: People, owner: TestPerson, { tour, space }: { tour: string; space: string }) {
  const [lisbon, tokyo] = [await people.member(organiser.id, ['sign']), await people.member(host.id, ['negotiate', 'sign'])];
  await house.settled();
  const stop = await reservedAgain(house, owner, { tour, space });
  const { id, text } = await eventually('an agreement', async () => {
    const { items } = await ask(house, tokyo, 'GET', `/agreements?stopId=${stop}`);
    return items.length > 0 && ask(house, tokyo, 'GET', `/agreements/${items[0].id}`);
  });
  const { textHash } = text;
  for (const [as, action] of [[tokyo, 'accept-terms'], [tokyo, 'sign'], [lisbon, 'sign']] as const) await ask(house, as, 'POST', `/agreements/${id}/${action}`, { textHash });
  await eventually('a bundle', async () => (await house.call('coproduction', 'GET', `/agreements/${id}/bundle`, undefined, { as: tokyo })).status === 200);
  return { sealed: id as string, sealedRoot: textHash as string, signingKey: await knownKey(house, owner) };
}

const ask = (house: House, as: TestPerson, method: string, path: string, body?: object) => house.must(house.call('coproduction', method, path, body, { as }));

async function reservedAgain(house: House, organiser: TestPerson, { tour, space }: { tour: string; space: string }): Promise<string> {
  const call = (as: TestPerson, path: string, body: object) => house.must(house.call('touring', 'POST', path, body, { as }));
  const { id } = await call(await house.resident('kenji'), `/tours/${tour}/holds`, { spaceId: space, ...autumn });
  await call(organiser, `/stops/${id}/assess-facility`, { verdict: 'passed' });
  await call(organiser, `/stops/${id}/send-contract`, {});
  return id as string;
}

/** A key of a browser that the owner has made known. */
async function knownKey(house: House, owner: TestPerson): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const { registration } = await ask(house, owner, 'GET', '/signing-keys');
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y })).digest('base64url');
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'ES256' })}.${part({ account: registration.account, purpose: 'caravanserai-signing-key-1', thumbprint })}`;
  const proof = `${signed}.${sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  const { id } = await ask(house, owner, 'POST', '/signing-keys', { label: 'Desk', browserKey: { x, y, proof } });
  return id as string;
}
