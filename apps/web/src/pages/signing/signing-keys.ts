import { queryOptions } from '@tanstack/react-query';
import { answerOf, type AnswerOf, api, commandHeaders } from '../../api/client';
import type { CommandMeta } from '../../parts/use-command';
import { hasKey, makeKey, signStatement } from './browser-key';
import { makePasskey, passkeysWork, signRoot } from './passkey';

export type SigningKeys = AnswerOf<'/api/coproduction/signing-keys'>;
export type SigningKey = SigningKeys['items'][number];

export const keysQuery = queryOptions({ queryKey: ['signing-keys'], queryFn: readKeys });

/** All keys that one may see: one's own, and those of the people of an organisation that one looks after; with each whether it can sign at this machine. */
export const allKeysQuery = queryOptions({ queryKey: ['signing-keys', 'all'], queryFn: readAllKeys });

export interface KeyShown extends SigningKey {
  readonly isHere: boolean;
}

async function readAllKeys() {
  const { items, registration } = await answerOf(api.GET('/api/coproduction/signing-keys', { params: { query: { limit: 200 } } }));
  const keys = await Promise.all(items.map(async (key) => ({ ...key, isHere: key.isOwn && (await signsHere(key, registration.rpId)) })));
  return { registration, keys };
}

const signsHere = ({ kind, thumbprint }: SigningKey, rpId: string): Promise<boolean> | boolean => (kind === 'passkey' ? passkeysWork(rpId) : hasKey(thumbprint));

export const confirmKey = (id: string, meta: CommandMeta) => answerOf(api.POST('/api/coproduction/signing-keys/{id}/confirm', { params: { path: { id } }, headers: commandHeaders(meta) }));
export const giveUpKey = (id: string, meta: CommandMeta) => answerOf(api.POST('/api/coproduction/signing-keys/{id}/give-up', { params: { path: { id } }, headers: commandHeaders(meta) }));

/** One's own keys that can sign at this machine: those this browser keeps, and passkeys where the site has a name. */
async function readKeys() {
  const { items, registration } = await answerOf(api.GET('/api/coproduction/signing-keys', { params: { query: { limit: 100 } } }));
  const own = items.filter(({ isOwn, givenUpAt }) => isOwn && givenUpAt === null);
  const here = await Promise.all(own.map(async (key) => ((await signsHere(key, registration.rpId)) ? [key] : [])));
  return { registration, usable: here.flat() };
}

export async function register(kind: 'passkey' | 'key', registration: SigningKeys['registration'], label: string, meta: CommandMeta): Promise<unknown> {
  const body = kind === 'passkey' ? { label, passkey: await makePasskey(registration, label) } : { label, browserKey: await offered(registration.account) };
  return answerOf(api.POST('/api/coproduction/signing-keys', { body, headers: commandHeaders(meta) }));
}

async function offered(account: string) {
  const { x, y, proof } = await makeKey(account);
  return { x, y, proof };
}

/** Asks the platform what is to be signed, has the key sign it, and sends it. Without a key the account alone signs. */
export async function signWith(id: string, textHash: string, key: SigningKey | null, rpId: string, meta: CommandMeta): Promise<unknown> {
  const params = { path: { id } };
  const proof = key && { keyId: key.id, ...(await proofBy(id, key, rpId)) };
  return answerOf(api.POST('/api/coproduction/agreements/{id}/sign', { params, body: { textHash, ...(proof && { proof }) }, headers: commandHeaders(meta) }));
}

async function proofBy(id: string, { id: keyId, kind, thumbprint }: SigningKey, rpId: string) {
  const { statement, challenge, credentialId } = await answerOf(api.GET('/api/coproduction/agreements/{id}/signing', { params: { path: { id }, query: { keyId } } }));
  return kind === 'key' ? { jws: await signStatement(thumbprint, statement) } : signRoot(challenge, credentialId!, rpId);
}
