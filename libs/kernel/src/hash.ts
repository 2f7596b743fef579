import { createHash } from 'node:crypto';
import { canonicalJson, isWellFormed } from './canonical-json';

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
