import { createHash } from 'node:crypto';
import { canonicalJson, isWellFormed } from './canonical-json';
import { type InclusionProof, inclusionProofWith, leafHashWith, merkleRootWith, rootOfProofWith } from './merkle';
import { consistencyProofWith } from './merkle-consistency';

export type { InclusionProof } from './merkle';

/** SHA-256 of bytes, or of the text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256Hex(content: string | Uint8Array): string {
  if (typeof content === 'string' && !isWellFormed(content))
    throw new TypeError('A text with half a surrogate pair has no UTF-8 form to hash.');
  return createHash('sha256').update(content).digest('hex');
}

/** The hash of a JSON value whatever the order of its keys. Throws what `canonicalJson` throws. */
export function hashOf(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}

/**
 * The hash of an entry that follows `previous` (null for the first one) in a log that may only grow.
 * Each hash vouches for all entries before it: one that is changed, dropped or moved changes every later hash.
 */
export function nextInChain(previous: string | null, entry: unknown): string {
  return hashOf({ previous, entry });
}

/** The position of the first link whose hash does not follow from its entry and the link before; null when the chain holds. */
export function firstBrokenLink(chain: readonly { readonly entry: unknown; readonly hash: string }[]): number | null {
  const broken = chain.findIndex(({ entry, hash }, index) => hash !== nextInChain(chain[index - 1]?.hash ?? null, entry));
  return broken === -1 ? null : broken;
}

/** The leaf of a JSON value in a Merkle tree (RFC 6962), whatever the order of its keys. Throws what `canonicalJson` throws. */
export const merkleLeaf = (value: unknown): string => leafHashWith(sha256Hex, new TextEncoder().encode(canonicalJson(value)));

/** The root over leaves in their order. Throws for an empty list. */
export const merkleRoot = (leaves: readonly string[]): string => merkleRootWith(sha256Hex, leaves);

export const inclusionProof = (leaves: readonly string[], index: number): InclusionProof => inclusionProofWith(sha256Hex, leaves, index);

/** That the tree over these leaves holds all that the one over the first `earlier` of them held. */
export const consistencyProof = (leaves: readonly string[], earlier: number): string[] => consistencyProofWith(sha256Hex, leaves, earlier);

/** Whether the proof shows that the leaf belongs to the tree with this root. */
export const isIncluded = (root: string, leaf: string, proof: InclusionProof): boolean => rootOfProofWith(sha256Hex, leaf, proof) === root;
