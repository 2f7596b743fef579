import { changesIn, wordDiff } from './word-diff';

const marked = (before: string, after: string) => wordDiff(before, after).map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind]).join('');

it.each([
  ['on 14 September', 'on 14 September', 'on 14 September'],
  ['on 14 September', 'on 21 September', 'on [-14 -][+21 +]September'],
  ['', 'all new', '[+all new+]'],
  ['all gone', '', '[-all gone-]'],
  ['pays EUR 100.', 'pays EUR 100. At once.', 'pays EUR 100. [+At once.+]'],
  ['EUR 34\u202f000.', 'EUR 33\u202f000.', 'EUR [-34\u202f000.-][+33\u202f000.+]'],
  ['九月十四日', '九月廿一日', '九月[-十四-][+廿一+]日'],
])('from "%s" to "%s"', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

it('counts places and words', () => {
  expect(changesIn(wordDiff('a b c d', 'a x c d e f'))).toEqual({ places: 2, words: 4 });
});
