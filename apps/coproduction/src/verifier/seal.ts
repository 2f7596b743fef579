import { Malformed, bytesOfHex, joined, same } from './bytes';
import { type Node, childrenOf, identifierOf, nodeAt } from './der';
import { sha256 } from './hashes';
import { rawSignature } from './keys';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIMESTAMP = '1.2.840.113549.1.9.16.2.14';
const RSA = /^1\.2\.840\.113549\.1\.1\./;

export interface Seal {
  readonly level: 'PAdES B-B' | 'PAdES B-T';
  readonly certificate: Uint8Array;
}

/**
 * Checks the seal of a PDF (ETSI EN 319 142-1, baseline B-B): one signature that covers the whole file but itself, over attributes that
 * name content, digest and certificate and no time of signing, made with the certificate's key.
 * @throws Malformed with what does not hold.
 */
export async function readSeal(pdf: Uint8Array): Promise<Seal> {
  const { covered, cms } = parts(pdf);
  const signedData = childrenOf(childrenOf(nodeAt(cms))[1]!)[0]!;
  const fields = childrenOf(signedData);
  const certificate = childrenOf(fields.find(({ tag }) => tag === 0xa0)!)[0]!.whole;
  const signer = childrenOf(childrenOf(fields.at(-1)!)[0]!);
  const signed = signer.find(({ tag }) => tag === 0xa0)!;
  const attributes = attributesOf(signed);
  for (const needed of [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2]) if (!attributes.has(needed)) throw new Malformed(`is sealed without the attribute ${needed}`);
  if (attributes.has(SIGNING_TIME)) throw new Malformed('is sealed with a time of signing among the attributes, which the baseline forbids');
  if (!same(attributes.get(MESSAGE_DIGEST)!.content, await sha256(covered))) throw new Malformed('was changed after it was sealed');
  await checkCertificate(attributes.get(SIGNING_CERTIFICATE_V2)!, certificate);
  // Signed is the set itself, not the tag that it has inside the signer's record (RFC 5652, 5.4).
  const message = joined(Uint8Array.of(0x31), signed.whole.subarray(1));
  if (!(await isMadeBy(certificate, signer, message))) throw new Malformed('has a seal that was not made with its certificate');
  const unsigned = signer.find(({ tag }) => tag === 0xa1);
  const timestamp = unsigned && attributesOf(unsigned).get(TIMESTAMP);
  if (timestamp && !same(stampedBy(timestamp), await sha256(signatureOf(signer)))) throw new Malformed('has a timestamp of something else');
  return { level: timestamp ? 'PAdES B-T' : 'PAdES B-B', certificate };
}

/** The hash that a token vouches for (RFC 3161, 2.4.2); whose token it is others judge, by the certificates that it carries. */
function stampedBy(token: Node): Uint8Array {
  const signedData = childrenOf(childrenOf(token)[1]!)[0]!;
  const content = childrenOf(childrenOf(signedData)[2]!)[1]!;
  const imprint = childrenOf(nodeAt(childrenOf(content)[0]!.content))[2]!;
  return childrenOf(imprint)[1]!.content;
}

const signatureOf = (signer: readonly Node[]): Uint8Array => signer.find(({ tag }) => tag === 0x04)!.content;

/** The file without the seal, and the seal; the range is checked against the file and not believed. */
function parts(pdf: Uint8Array): { covered: Uint8Array; cms: Uint8Array } {
  const text = new TextDecoder('latin1').decode(pdf);
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)];
  if (ranges.length !== 1) throw new Malformed('has not exactly one seal');
  const [from, before, behind, rest] = ranges[0]!.slice(1).map(Number) as [number, number, number, number];
  const whole = from === 0 && behind + rest === pdf.length && text[before] === '<' && text[behind - 1] === '>';
  if (!whole) throw new Malformed('has a seal that does not cover the whole file');
  if (!text.includes('/SubFilter /ETSI.CAdES.detached')) throw new Malformed('has a seal that is no PAdES');
  const cms = bytesOfHex(text.slice(before + 1, behind - 1).toLowerCase());
  return { covered: joined(pdf.subarray(0, before), pdf.subarray(behind)), cms };
}

const attributesOf = (set: Node): Map<string, Node> =>
  new Map(childrenOf(set).map((attribute) => {
    const [type, values] = childrenOf(attribute) as [Node, Node];
    return [identifierOf(type), childrenOf(values)[0]!];
  }));

/** RFC 5035: the first certificate named, by the hash of all of it; without an algorithm SHA-256 is meant. */
async function checkCertificate(attribute: Node, certificate: Uint8Array): Promise<void> {
  const [named] = childrenOf(childrenOf(attribute)[0]!);
  const hash = childrenOf(named!).find(({ tag }) => tag === 0x04);
  if (!hash || !same(hash.content, await sha256(certificate))) throw new Malformed('is sealed with another certificate than its attributes name');
}

async function isMadeBy(certificate: Uint8Array, signer: readonly Node[], message: Uint8Array): Promise<boolean> {
  const signature = signatureOf(signer);
  const algorithm = identifierOf(childrenOf(signer.filter(({ tag }) => tag === 0x30).at(-1)!)[0]!);
  const parameters = RSA.test(algorithm) ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', Uint8Array.from(keyOf(certificate)), parameters, false, ['verify']);
  const raw = RSA.test(algorithm) ? signature : rawSignature(signature);
  return crypto.subtle.verify(parameters, key, Uint8Array.from(raw), Uint8Array.from(message));
}

/** SubjectPublicKeyInfo: the sixth field of what a certificate says, not counting the version in front. */
function keyOf(certificate: Uint8Array): Uint8Array {
  const fields = childrenOf(childrenOf(nodeAt(certificate))[0]!).filter(({ tag }, index) => !(index === 0 && tag === 0xa0));
  return fields[5]!.whole;
}

/** The bytes of the one certificate in a PEM file. */
export function certificateIn(pem: string): Uint8Array {
  const body = /^-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=\n]+)\n-----END CERTIFICATE-----\n$/.exec(pem)?.[1];
  if (body === undefined) throw new Malformed('holds no single certificate');
  return Uint8Array.from(atob(body.replaceAll('\n', '')), (character) => character.charCodeAt(0));
}
