import { bytesOfHex, bytesOfText, hexOf, joined } from './bytes';
import { type Json, canonical } from './canonical';

export async function sha256(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}

export const sha256Hex = async (bytes: Uint8Array): Promise<string> => hexOf(await sha256(bytes));

/** The hash of a JSON value: SHA-256 of its canonical form in UTF-8, in lower-case hexadecimal. */
export const hashOf = (value: Json): Promise<string> => sha256Hex(bytesOfText(canonical(value)));

/** RFC 6962, section 2.1: a leaf is hashed behind a zero byte, a node behind a one. */
export const leafHash = (value: Json): Promise<string> => sha256Hex(joined(Uint8Array.of(0), bytesOfText(canonical(value))));
const nodeHash = (left: string, right: string): Promise<string> => sha256Hex(joined(Uint8Array.of(1), bytesOfHex(left), bytesOfHex(right)));

/** The root over all leaves, of which there is at least one. */
export async function treeRoot(leaves: readonly string[]): Promise<string> {
  if (leaves.length === 1) return leaves[0]!;
  const split = largestPowerBelow(leaves.length);
  return nodeHash(await treeRoot(leaves.slice(0, split)), await treeRoot(leaves.slice(split)));
}

function largestPowerBelow(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** The root to which a leaf and the hashes beside its way lead (RFC 9162, section 2.1.3.2); null where the path has another length. */
export async function rootOfInclusion(leaf: string, { index, size, path }: { index: number; size: number; path: readonly string[] }): Promise<string | null> {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && 0 <= index && index < size)) return null;
  let [place, last, root] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      root = await nodeHash(beside, root);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else root = await nodeHash(root, beside);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? root : null;
}

/** Whether the larger tree only added leaves to the smaller one (RFC 9162, section 2.1.4.2). */
export async function isConsistent(from: { size: number; root: string }, to: { size: number; root: string }, path: readonly string[]): Promise<boolean> {
  if (from.size === to.size) return path.length === 0 && from.root === to.root;
  if (!(0 < from.size && from.size < to.size) || path.length === 0) return false;
  const way = isPowerOfTwo(from.size) ? [from.root, ...path] : path;
  let [place, last] = [from.size - 1, to.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [smaller, larger] = [way[0]!, way[0]!];
  for (const beside of way.slice(1)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      [smaller, larger] = [await nodeHash(beside, smaller), await nodeHash(beside, larger)];
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else larger = await nodeHash(larger, beside);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && smaller === from.root && larger === to.root;
}

const half = (value: number): number => Math.floor(value / 2);
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
