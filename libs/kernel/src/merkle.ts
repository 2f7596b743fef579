/**
 * A Merkle tree in the shape of RFC 6962, section 2.1: a leaf is hashed behind a zero byte and a node behind a one, so that neither can
 * be taken for the other, and a list that is no power of two leaves its last leaves higher up and repeats none.
 * SHA-256 comes in as an argument, because the kernel itself must load where there is no Node; `@caravanserai/kernel/hash` binds it.
 */
export type Sha256 = (content: Uint8Array) => string;

/** That a leaf stands at `index` among `size`: the hashes beside the way up, from the leaf to the root. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
}

/** @param content the leaf's bytes. @returns lower-case hexadecimal, as all hashes here. */
export function leafHashWith(sha256: Sha256, content: Uint8Array): string {
  const bytes = new Uint8Array(content.length + 1);
  bytes.set(content, 1);
  return sha256(bytes);
}

/** Throws for an empty list: what has no leaf stands for nothing that anybody could agree to. */
export function merkleRootWith(sha256: Sha256, leaves: readonly string[]): string {
  const [only] = leaves;
  if (only === undefined) throw new RangeError('A tree without leaves has no root.');
  if (leaves.length === 1) return only;
  const split = largestPowerBelow(leaves.length);
  return nodeHash(sha256, merkleRootWith(sha256, leaves.slice(0, split)), merkleRootWith(sha256, leaves.slice(split)));
}

/** Throws a RangeError when there is no leaf at `index`. */
export function inclusionProofWith(sha256: Sha256, leaves: readonly string[], index: number): InclusionProof {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`There is no leaf ${index} of ${leaves.length}.`);
  return { index, size: leaves.length, path: pathTo(sha256, leaves, index) };
}

/** The root that the leaf and its proof lead to, or null where the proof has another length than its place needs. */
export function rootOfProofWith(sha256: Sha256, leaf: string, { index, size, path }: InclusionProof): string | null {
  if (size < 1 || index < 0 || index >= size) return null;
  if (size === 1) return path.length === 0 ? leaf : null;
  const [beside, below] = [path.at(-1), path.slice(0, -1)];
  if (beside === undefined) return null;
  const split = largestPowerBelow(size);
  const left = index < split;
  const inner = rootOfProofWith(sha256, leaf, { index: left ? index : index - split, size: left ? split : size - split, path: below });
  if (inner === null) return null;
  return left ? nodeHash(sha256, inner, beside) : nodeHash(sha256, beside, inner);
}

function pathTo(sha256: Sha256, leaves: readonly string[], index: number): string[] {
  if (leaves.length === 1) return [];
  const split = largestPowerBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  if (index < split) return [...pathTo(sha256, left, index), merkleRootWith(sha256, right)];
  return [...pathTo(sha256, right, index - split), merkleRootWith(sha256, left)];
}

function nodeHash(sha256: Sha256, left: string, right: string): string {
  const bytes = new Uint8Array(65);
  bytes[0] = 1;
  bytes.set(bytesOf(left), 1);
  bytes.set(bytesOf(right), 33);
  return sha256(bytes);
}

/** The largest power of two that is smaller than `size`, where the list is parted. */
export function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

function bytesOf(hash: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('A node is made of two SHA-256 in lower-case hexadecimal.');
  return Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16));
}
