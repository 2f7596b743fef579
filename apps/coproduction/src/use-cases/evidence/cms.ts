import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const SHA256 = '2.16.840.1.101.3.4.2.1';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const RSA_WITH_SHA256 = '1.2.840.113549.1.1.11';

export interface Sealer {
  /** DER. */
  readonly certificate: Uint8Array;
  readonly keyType: 'ec' | 'rsa';
  /** Signs over SHA-256 of the message; an elliptic signature in DER. */
  readonly sign: (message: Uint8Array) => Uint8Array;
  /** An RFC 3161 token over the SHA-256 of these bytes; null where no authority gave one. */
  readonly timestamp?: (bytes: Uint8Array) => Promise<Uint8Array | null>;
}

/**
 * A detached CMS signature with the attributes of the PAdES baseline (ETSI EN 319 142-1, 6.3): content type, digest and the certificate,
 * and no time of signing, which @libpdf/core 0.4.2 would put in and the baseline forbids.
 */
export async function cmsOver(content: Uint8Array, { certificate, keyType, sign, timestamp }: Sealer): Promise<Uint8Array> {
  const own = pkijs.Certificate.fromBER(exact(certificate));
  const attributes = [
    attribute(CONTENT_TYPE, new asn1.ObjectIdentifier({ value: DATA })),
    attribute(MESSAGE_DIGEST, new asn1.OctetString({ valueHex: sha256(content) })),
    attribute(SIGNING_CERTIFICATE_V2, certificateNamed(certificate)),
  ].sort((a, b) => Buffer.compare(encoded(a.toSchema()), encoded(b.toSchema())));
  const signature = sign(encoded(new asn1.Set({ value: attributes.map((each) => each.toSchema()) })));
  const token = (await timestamp?.(signature)) ?? null;
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256 }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: keyType === 'ec' ? ECDSA_WITH_SHA256 : RSA_WITH_SHA256 }),
    signature: new asn1.OctetString({ valueHex: exact(signature) }),
    ...(token && { unsignedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute(TIMESTAMP_TOKEN, asn1.fromBER(exact(token)).result)] }) }),
  });
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: SHA256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: [own],
    signerInfos: [signer],
  });
  return encoded(new pkijs.ContentInfo({ contentType: SIGNED_DATA, content: signedData.toSchema(true) }).toSchema());
}

const attribute = (type: string, value: unknown): pkijs.Attribute => new pkijs.Attribute({ type, values: [value] });

/** RFC 5035, ESSCertIDv2: the hash of the whole certificate; SHA-256 is the algorithm where none is named. */
function certificateNamed(certificate: Uint8Array): asn1.Sequence {
  const sequence = (...value: asn1.AsnType[]) => new asn1.Sequence({ value: value as never });
  return sequence(sequence(sequence(new asn1.OctetString({ valueHex: sha256(certificate) }))));
}

const encoded = (schema: { toBER(sizeOnly?: boolean): ArrayBuffer }): Buffer => Buffer.from(schema.toBER(false));
const sha256 = (bytes: Uint8Array): ArrayBuffer => exact(createHash('sha256').update(bytes).digest());
/** The bytes in a buffer of their own: these libraries read a view's whole buffer. */
const exact = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
