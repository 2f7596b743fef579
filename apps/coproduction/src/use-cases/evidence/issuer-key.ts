import 'reflect-metadata';
import { type KeyObject, createHash, createPrivateKey, createPublicKey, sign, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** The point on P-256 and nothing else, as keys stand in a bundle. */
export interface PublicPoint {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** The key by which this installation vouches for what it issues, and the certificate that its seals carry. */
export interface IssuerKey {
  readonly privateKey: KeyObject;
  readonly jwk: PublicPoint;
  /** SHA-256 of the SubjectPublicKeyInfo: what people compare. */
  readonly fingerprint: string;
  /** PEM. */
  readonly certificate: string;
}

/** As it is kept: both in PEM, the key as PKCS #8. */
export interface KeptKey {
  readonly privateKey: string;
  readonly certificate: string;
}

const P256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
/** Document signing (RFC 9336). */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';
const YEARS = 20;

/** A new key with a certificate that it signed itself: it says whose seal this is and leaves it to others whom they trust. */
export async function makeIssuerKey(now: Date, serialNumber: string): Promise<KeptKey> {
  x509.cryptoProvider.set(webcrypto as never);
  const keys = (await webcrypto.subtle.generateKey(P256, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber, keys: keys as never, signingAlgorithm: P256, name: 'CN=Caravanserai evidence, O=Caravanserai',
    notBefore: now, notAfter: new Date(Date.UTC(now.getUTCFullYear() + YEARS, now.getUTCMonth(), now.getUTCDate())),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      new x509.ExtendedKeyUsageExtension([DOCUMENT_SIGNING]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey as never),
    ],
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { privateKey: pem('PRIVATE KEY', Buffer.from(pkcs8)), certificate: pem('CERTIFICATE', Buffer.from(certificate.rawData)) };
}

export function issuerKeyOf({ privateKey: kept, certificate }: KeptKey): IssuerKey {
  const privateKey = createPrivateKey(kept);
  const publicKey = createPublicKey(privateKey);
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string };
  const fingerprint = createHash('sha256').update(publicKey.export({ format: 'der', type: 'spki' })).digest('hex');
  return { privateKey, jwk: { kty: 'EC', crv: 'P-256', x, y }, fingerprint, certificate };
}

export function pem(label: string, der: Buffer): string {
  return `-----BEGIN ${label}-----\n${der.toString('base64').replaceAll(/(.{64})(?!$)/g, '$1\n')}\n-----END ${label}-----\n`;
}

export const derOf = (text: string): Buffer => Buffer.from(text.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');

/** A compact JWS whose payload stands beside it (RFC 7515, appendix F). */
export function detachedJws({ privateKey, fingerprint }: IssuerKey, payload: Uint8Array): string {
  const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: fingerprint })).toString('base64url');
  const signed = Buffer.from(`${header}.${Buffer.from(payload).toString('base64url')}`);
  return `${header}..${sign('sha256', signed, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}
