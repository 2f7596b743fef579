import { createHash } from 'node:crypto';
import { type Decision, accept, canonicalJson, reject } from '@caravanserai/kernel';
import { compactVerify, errors, importJWK } from 'jose';
import type { PublicPoint } from './issuer-key';

/** RFC 7638. */
export const thumbprintOf = ({ crv, kty, x, y }: PublicPoint): string => createHash('sha256').update(canonicalJson({ crv, kty, x, y })).digest('base64url');

/** The payload of a compact JWS that this key signed with ES256, as JSON; null where it is no such thing. */
export async function signedBy(jws: string, jwk: PublicPoint): Promise<unknown> {
  try {
    const { payload } = await compactVerify(jws, await importJWK({ ...jwk }, 'ES256'), { algorithms: ['ES256'] });
    return JSON.parse(Buffer.from(payload).toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError || error instanceof DOMException || error instanceof TypeError) return null;
    throw error;
  }
}

/** Who makes a key known shows that they hold it: the key signs whose it is to be. */
export async function holdsKey(jws: string, jwk: PublicPoint, accountKey: string): Promise<Decision<null>> {
  const said = await signedBy(jws, jwk);
  const expected = { purpose: 'caravanserai-signing-key-1', account: accountKey, thumbprint: thumbprintOf(jwk) };
  return said !== null && canonicalJson(said) === canonicalJson(expected) ? accept(null) : reject('key-not-proved');
}
