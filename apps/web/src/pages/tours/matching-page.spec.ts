import { holdsWords, matchingPage } from './matching-page';

/** A list of numbers in pages of twenty; the cursor is the next number. */
const numbers = (count: number) => async (after: string | undefined) => {
  const start = Number(after ?? 0);
  const items = Array.from({ length: Math.min(20, count - start) }, (_, index) => start + index);
  return { items, nextCursor: start + 20 < count ? String(start + 20) : null };
};

it.each<[string, number, (row: number) => boolean, string | undefined, number, string | null]>([
  ['everything fits: two pages are enough', 200, () => true, undefined, 40, '40'],
  ['it goes on behind the cursor', 200, () => true, '180', 20, null],
  ['few fit: it reads on, but not for ever', 1_000, (row) => row % 20 === 0, undefined, 5, '100'],
  ['the list ends', 30, (row) => row < 3, undefined, 3, null],
])('%s', async (_, count, fits, after, found, next) => {
  const { items, nextCursor } = await matchingPage(numbers(count), fits, after);
  expect([items.length, nextCursor]).toEqual([found, next]);
});

it.each([
  ['Encre et sel: lettres', 'LETTRES encre', true],
  ['Kraków', 'krakow', true],
  ['Silk', 'silk road', false],
])('%s holds %s: %s', (text, words, holds) => {
  expect(holdsWords(text, words)).toBe(holds);
});
