import { canonicalJson } from '@caravanserai/kernel';
import { sha256Hex } from '@caravanserai/kernel/hash';
import type { EvidenceOfAgreement } from '../../domain/evidence/evidence-of-agreement';
import { type FileName, FILES, closeArchive } from '../../verifier/archive';
import { type IssuerKey, type PublicPoint, detachedJws } from './issuer-key';
import { singleFileVerifier } from './single-file-verifier';
import type { Succession } from './succession';

/** A signed head of the service's tree, and the timestamp over it where there is an authority (base64url of RFC 3161's token). */
export interface Checkpoint {
  readonly head: { readonly format: 'caravanserai-tree-head-1'; readonly size: number; readonly root: string; readonly at: string };
  readonly jws: string;
  readonly timestamp: string | null;
}

/** That the end of this agreement's log stands in the last of the checkpoints, and that each only added to the one before. */
export interface LogProofs {
  readonly leaf: { readonly chain: string; readonly seq: number; readonly hash: string };
  readonly inclusion: { readonly index: number; readonly size: number; readonly path: readonly string[] };
  readonly consistency: readonly (readonly string[])[];
}

export interface SignerKey {
  readonly thumbprint: string;
  readonly kind: 'passkey' | 'key';
  readonly jwk: PublicPoint;
  readonly registeredAt: string;
  readonly confirmed: { readonly at: string; readonly by: string } | null;
}

export interface BundleParts {
  readonly evidence: EvidenceOfAgreement;
  readonly pdf: { readonly sealed: Uint8Array; readonly rendering: { readonly sha256: string; readonly bytes: number } };
  readonly checkpoints: readonly Checkpoint[];
  readonly proofs: LogProofs;
  readonly signerKeys: readonly SignerKey[];
  /** How the issuer's keys followed one another; empty while there is only the first. */
  readonly succession: readonly Succession[];
  /** PEM of the certificate that the seal was made with. */
  readonly certificate: string;
}

/** The bundle's bytes: stored, in canonical order, without a clock, so that the same evidence gives the same files. */
export function assembleBundle(parts: BundleParts, issuer: IssuerKey): Uint8Array {
  const { agreementId, kind, versionRoot } = parts.evidence;
  const contents = contentsOf(parts, issuer);
  const files = FILES.filter((name) => contents.has(name)).map((name) => {
    const content = contents.get(name)!;
    return { name, bytes: content.length, sha256: sha256Hex(content) };
  });
  const manifest = utf8(canonicalJson({ format: 'caravanserai-evidence-1', kind, agreementId, versionRoot, issuer: issuer.fingerprint, rendering: parts.pdf.rendering, files }));
  return closeArchive(new Map([...contents, ['manifest.json', manifest], ['manifest.jws', utf8(detachedJws(issuer, manifest))]]));
}

function contentsOf({ evidence, pdf, checkpoints, proofs, signerKeys, succession, certificate }: BundleParts, issuer: IssuerKey): Map<FileName, Uint8Array> {
  const verifier = singleFileVerifier();
  return new Map<FileName, Uint8Array>([
    ['agreement.json', json(evidence.text)],
    ['agreement.pdf', pdf.sealed],
    ['events.jsonl', lines(evidence.links.map(({ entry, hash }) => ({ entry, hash })))],
    ['signatures.jsonl', lines(evidence.signatures)],
    ['keys.json', json({ issuer: issuer.jwk, signers: signerKeys, ...(succession.length > 0 && { succession }) })],
    ['checkpoints.jsonl', lines(checkpoints)],
    ['proofs.json', json(proofs)],
    ['rules.json', json(evidence.rules)],
    ['certificate.pem', utf8(certificate)],
    ['verifier.html', utf8(verifier.page)],
    ['verify.mjs', utf8(verifier.module)],
  ]);
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const json = (value: unknown): Uint8Array => utf8(canonicalJson(value));
const lines = (values: readonly unknown[]): Uint8Array => utf8(values.map((value) => `${canonicalJson(value)}\n`).join(''));
