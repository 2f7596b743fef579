import { base64UrlOf, bytesOfBase64Url, bytesOfHex, bytesOfText, joined, same, textOf } from './bytes';
import { type Json, canonical, linesOf, parseCanonical } from './canonical';
import type { Link } from './events';
import { hashOf, sha256 } from './hashes';
import { isSignedBy, openJws, rawSignature, thumbprint } from './keys';
import type { Fault, SignatureSaid } from './report';

const file = 'signatures.jsonl';
const USER_PRESENT = 1;
const USER_VERIFIED = 4;

export interface Expected {
  readonly root: string;
  readonly agreementId: string;
  readonly organisations: readonly string[];
  readonly signerKeys: readonly Json[];
  readonly links: readonly Link[];
}

/** Every signature is checked against the root, its key and the event that recorded it; then that every party has one that stands. */
export async function readSignatures(bytes: Uint8Array, expected: Expected): Promise<{ said: SignatureSaid[]; faults: Fault[] }> {
  const signatures = linesOf(bytes).map(parseCanonical);
  const faults: Fault[] = [];
  for (const [index, signature] of signatures.entries()) {
    const reason = await whyNot(signature, expected);
    if (reason !== null) faults.push({ file, code: 'signature-does-not-hold', detail: `signature ${index + 1}: ${reason}` });
  }
  const standing = signatures.filter(({ voided }) => voided === null).map(({ statement }) => statement.organisationId).sort();
  if (canonical(standing) !== canonical([...expected.organisations].sort()))
    faults.push({ file, code: 'parties-have-not-all-signed', detail: 'the signatures that stand are not one of each party' });
  return { said: signatures.map(saidBy), faults };
}

const saidBy = ({ statement, level, proof, voided }: Json): SignatureSaid =>
  ({ party: statement.party, signer: statement.signer, signedAt: statement.at, level, how: proof.kind, voided: voided !== null });

async function whyNot({ statement, proof, signatureId, seq, voided }: Json, { root, agreementId, signerKeys, links }: Expected): Promise<string | null> {
  const fact = links[seq - 1]?.entry.fact;
  if (fact?.signatureId !== signatureId || fact.root !== statement.root) return 'the log does not record it';
  const recorded = typeof fact.evidence === 'string' ? fact.evidence : fact.evidence?.hash;
  const sameAsRecorded = recorded === undefined ? proof.kind === 'account' : recorded === (await hashOf({ statement, proof }));
  if (!sameAsRecorded) return 'the log records another one';
  if (statement.agreementId !== agreementId) return 'it is for another agreement';
  if (statement.root !== root) return voided === null ? 'it is for another text' : null;
  return proofFault(statement, proof, signerKeys);
}

/** Whether the proof is one of the statement's key; the platform asks the same before it takes a signature. */
export async function proofFault(statement: Json, proof: Json, signerKeys: readonly Json[]): Promise<string | null> {
  if (proof.kind === 'account') return null;
  const key = signerKeys.find((each) => each.thumbprint === statement.keyThumbprint);
  if (key === undefined || (await thumbprint(key.jwk)) !== key.thumbprint) return 'its key is not among the keys';
  return proof.kind === 'passkey' ? passkeyFault(proof, key.jwk, statement.root) : keyFault(proof, key.jwk, statement);
}

/** A JWS over the whole statement, the root among it. */
async function keyFault({ jws }: Json, jwk: Json, statement: Json): Promise<string | null> {
  const opened = await openJws(jws, jwk);
  if (opened === null) return 'it was not made with its key';
  return textOf(opened.payload) === canonical(statement) ? null : 'what was signed is another statement';
}

/** WebAuthn Level 3, section 7.2: the authenticator signs its data and the hash of the browser's; the challenge in it is the root. */
async function passkeyFault(proof: Json, jwk: Json, root: string): Promise<string | null> {
  const [data, client] = [bytesOfBase64Url(proof.authenticatorData), bytesOfBase64Url(proof.clientDataJSON)];
  const said = JSON.parse(textOf(client)) as Json;
  if (said.type !== 'webauthn.get' || said.challenge !== base64UrlOf(bytesOfHex(root))) return 'what was signed is another root';
  if (said.origin !== proof.origin || !same(data.subarray(0, 32), await sha256(bytesOfText(proof.rpId)))) return 'it was made at another place';
  const flags = data[32] ?? 0;
  if (!(flags & USER_PRESENT) || !(flags & USER_VERIFIED)) return 'nobody was seen to be present and verified';
  const signed = joined(data, await sha256(client));
  return (await isSignedBy(jwk, rawSignature(bytesOfBase64Url(proof.signature)), signed)) ? null : 'it was not made with its key';
}
