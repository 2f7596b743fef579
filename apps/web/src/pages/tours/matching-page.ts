import type { Page } from '../../parts/use-list';

const WANTED = 40;
const PAGES_AT_ONCE = 5;

/**
 * One page of a list of which the API knows fewer filters than people want: reads on behind its cursor until enough fits, the list
 * ends, or some pages were read; what it stopped at is the next cursor.
 */
export async function matchingPage<Row>(read: (after: string | undefined) => Promise<Page<Row>>, fits: (row: Row) => boolean, after?: string): Promise<Page<Row>> {
  const found: Row[] = [];
  let cursor: string | null | undefined = after;
  for (let pages = 0; pages < PAGES_AT_ONCE && cursor !== null && found.length < WANTED; pages += 1) {
    const page: Page<Row> = await read(cursor);
    found.push(...page.items.filter(fits));
    cursor = page.nextCursor;
  }
  return { items: found, nextCursor: cursor ?? null };
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word stands in the text, whatever its accents and letters. */
export const holdsWords = (text: string, words: string): boolean => plain(words).split(/\s+/).every((word) => plain(text).includes(word));
