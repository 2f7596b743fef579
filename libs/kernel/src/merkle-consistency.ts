import { type Sha256, largestPowerBelow, merkleRootWith } from './merkle';

/**
 * That the tree over all leaves only added to the one over the first `earlier` of them (RFC 6962, section 2.1.2): the hashes from
 * which both roots can be reckoned. Empty where both are the same tree. Throws a RangeError for a tree that there was not.
 */
export function consistencyProofWith(sha256: Sha256, leaves: readonly string[], earlier: number): string[] {
  if (!Number.isInteger(earlier) || earlier < 1 || earlier > leaves.length) throw new RangeError(`There was no tree of ${earlier} leaves before one of ${leaves.length}.`);
  return proof(sha256, leaves, earlier, true);
}

/** @param known whether whoever checks has the root of these leaves already: the earlier tree itself. */
function proof(sha256: Sha256, leaves: readonly string[], earlier: number, known: boolean): string[] {
  if (earlier === leaves.length) return known ? [] : [merkleRootWith(sha256, leaves)];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  if (earlier <= split) return [...proof(sha256, left, earlier, known), merkleRootWith(sha256, right)];
  return [...proof(sha256, right, earlier - split, false), merkleRootWith(sha256, left)];
}
