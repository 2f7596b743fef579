import { base64url, canonical } from './bytes';

const STORE = 'keys';
const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Keys lie in this browser's own store and can't be taken out of it: they sign, and that is all that anybody can have them do. */
function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('caravanserai-signing', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no keys here.'));
  });
}

const keys = async (mode: IDBTransactionMode) => (await open()).transaction(STORE, mode).objectStore(STORE);

/** Whether this browser has the key with this thumbprint. */
export const hasKey = async (thumbprint: string): Promise<boolean> => (await answered((await keys('readonly')).count(thumbprint))) > 0;

export interface MadeKey {
  readonly x: string;
  readonly y: string;
  readonly thumbprint: string;
  /** A JWS by the key that says whose it is to be. */
  readonly proof: string;
}

/** Makes a key for an account and keeps it. */
export async function makeKey(account: string): Promise<MadeKey> {
  const pair = await crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
  const { x, y } = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as { x: string; y: string };
  const thumbprint = base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical({ crv: 'P-256', kty: 'EC', x, y }))));
  await answered((await keys('readwrite')).put(pair.privateKey, thumbprint));
  return { x, y, thumbprint, proof: await jwsBy(pair.privateKey, { account, purpose: 'caravanserai-signing-key-1', thumbprint }) };
}

/** A compact JWS over the statement by the key that this browser keeps. */
export async function signStatement(thumbprint: string, statement: unknown): Promise<string> {
  const key = (await answered((await keys('readonly')).get(thumbprint))) as CryptoKey | undefined;
  if (!key) throw new Error('This browser does not keep the key.');
  return jwsBy(key, statement);
}

async function jwsBy(key: CryptoKey, content: unknown): Promise<string> {
  const part = (text: string) => base64url(new TextEncoder().encode(text));
  const signed = `${part('{"alg":"ES256"}')}.${part(canonical(content))}`;
  return `${signed}.${base64url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, new TextEncoder().encode(signed)))}`;
}
