import { Malformed } from './bytes';

/** One value of DER (X.690): its tag, where its content stands, and where it begins and ends. */
export interface Node {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** Reads the value at the beginning; what stands behind it is left alone. */
export function nodeAt(bytes: Uint8Array, at = 0): Node {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new Malformed('ends within a value of its certificate or seal');
  const more = first < 0x80 ? 0 : first & 0x7f;
  if (more > 4 || first === 0x80) throw new Malformed('is not encoded as DER');
  const length = more === 0 ? first : bytes.subarray(at + 2, at + 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const [start, end] = [at + 2 + more, at + 2 + more + length];
  if (end > bytes.length) throw new Malformed('ends within a value of its certificate or seal');
  return { tag, whole: bytes.subarray(at, end), content: bytes.subarray(start, end) };
}

export function childrenOf({ content }: Node): Node[] {
  const children: Node[] = [];
  for (let at = 0; at < content.length; at += children.at(-1)!.whole.length) children.push(nodeAt(content, at));
  return children;
}

/** The dotted form of an object identifier. */
export function identifierOf({ content }: Node): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of content) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) [numbers[numbers.length], value] = [value, 0];
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}
