import { Malformed, bytesOfBase64Url, bytesOfText, base64UrlOf, joined, textOf } from './bytes';
import { type Json, canonical, parseCanonical } from './canonical';
import { sha256, sha256Hex } from './hashes';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const WITH_SHA256 = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** A public key on the curve P-256, with nothing in it but the point: members that nobody looks at could say anything. */
export async function publicKey(jwk: Json) {
  if (Object.keys(jwk ?? {}).sort().join() !== 'crv,kty,x,y' || jwk.kty !== 'EC' || jwk.crv !== 'P-256') throw new Malformed('holds something that is no key on P-256');
  for (const coordinate of [jwk.x, jwk.y]) if (bytesOfBase64Url(coordinate).length !== 32) throw new Malformed('holds a key with a coordinate of another length');
  return crypto.subtle.importKey('jwk', jwk, P256, true, ['verify']);
}

/** What people compare: SHA-256 of the SubjectPublicKeyInfo, as `openssl pkey -pubin -outform der | sha256sum` prints it. */
export async function fingerprint(jwk: Json): Promise<string> {
  return sha256Hex(new Uint8Array(await crypto.subtle.exportKey('spki', await publicKey(jwk))));
}

/** RFC 7638. */
export async function thumbprint({ crv, kty, x, y }: Json): Promise<string> {
  return base64UrlOf(await sha256(bytesOfText(canonical({ crv, kty, x, y }))));
}

export async function isSignedBy(jwk: Json, signature: Uint8Array, message: Uint8Array): Promise<boolean> {
  return crypto.subtle.verify(WITH_SHA256, await publicKey(jwk), signature as Uint8Array<ArrayBuffer>, message as Uint8Array<ArrayBuffer>);
}

/**
 * A compact JWS (RFC 7515) with ES256. With `detached` the payload is not in it (appendix F) but beside it.
 * @returns header and payload, or null where the signature is not that key's.
 */
export async function openJws(jws: string, jwk: Json, detached?: Uint8Array): Promise<{ header: Json; payload: Uint8Array } | null> {
  const [head, body, signature, ...rest] = jws.split('.');
  if (head === undefined || body === undefined || signature === undefined || rest.length > 0) throw new Malformed('is no compact JWS');
  if (detached !== undefined && body !== '') throw new Malformed('is a JWS with a payload where none belongs');
  const header = parseCanonical(textOf(bytesOfBase64Url(head)));
  if (header.alg !== 'ES256') throw new Malformed('is signed with another algorithm than ES256');
  const payload = detached ?? bytesOfBase64Url(body);
  const signed = joined(bytesOfText(`${head}.`), bytesOfText(base64UrlOf(payload)));
  return (await isSignedBy(jwk, bytesOfBase64Url(signature), signed)) ? { header, payload } : null;
}

/** The two numbers of an ECDSA signature as DER writes them (SEC 1, C.5), side by side as WebCrypto takes them. */
export function rawSignature(der: Uint8Array): Uint8Array {
  const [first, afterFirst] = integerAt(der, 2);
  const [second, end] = integerAt(der, afterFirst);
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || end !== der.length) throw new Malformed('holds a signature that is no DER');
  return joined(first, second);
}

function integerAt(der: Uint8Array, at: number): [value: Uint8Array, end: number] {
  const end = at + 2 + (der[at + 1] ?? 0);
  const digits = der.subarray(at + 2, end);
  const significant = digits[0] === 0 ? digits.subarray(1) : digits;
  const minimal = digits.length > 0 && !(digits[0] === 0 && (digits[1] ?? 0) < 0x80) && digits[0]! < 0x80;
  if (der[at] !== 0x02 || !minimal || significant.length > 32) throw new Malformed('holds a signature that is no DER');
  return [joined(new Uint8Array(32 - significant.length), significant), end];
}
