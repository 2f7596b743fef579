import { hashOf } from '@caravanserai/kernel/hash';
import { type Answer, answerOf } from './answer';
import type { Book } from './book';
import { readConstellation } from './read-constellation';
import { verdictFor } from './verdict-for';

/** A verdict as evidence: what was asked, what came of it, and by which edition of rows and rules. All of it plain JSON. */
export interface StoredVerdict {
  readonly asked: unknown;
  readonly answer: Answer;
  /** SHA-256 of the rows and rules it was reckoned by. */
  readonly edition: string;
  /** SHA-256 over the three above. */
  readonly hash: string;
}

/** The verdict of a constellation in the form of the command line's input, ready to be kept. Null when the input is none. */
export function storedVerdict(asked: unknown, book: Book): StoredVerdict | null {
  const read = readConstellation(asked);
  if (!read.ok) return null;
  const plain = JSON.parse(JSON.stringify({ asked, answer: answerOf(verdictFor(read.value, book)), edition: book.edition })) as Omit<StoredVerdict, 'hash'>;
  return { ...plain, hash: hashOf(plain) };
}

/** Whether the same rows and rules still give what is kept: `other-edition` when they are not the same, `differs` when what is kept was touched. */
export function recompute(stored: StoredVerdict, book: Book): 'same' | 'differs' | 'other-edition' {
  if (stored.edition !== book.edition) return 'other-edition';
  return storedVerdict(stored.asked, book)?.hash === stored.hash ? 'same' : 'differs';
}
