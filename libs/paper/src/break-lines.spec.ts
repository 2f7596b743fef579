import { breakLines, piecesOf } from './break-lines';

/** Every character as wide as every other. */
const lines = (text: string, width: number, language = 'en') => breakLines(text, { width, language, measure: (part) => [...part].length });

it.each([
  ['a line ends after a word', 'en', 'one two three', 7, ['one two', 'three']],
  ['spaces at the end of a line take no room', 'en', 'one   two', 3, ['one', 'two']],
  ['a word that is too long is cut', 'en', 'a 0123456789', 4, ['a', '0123', '4567', '89']],
  ['a line of its own stays one', 'en', 'one\ntwo\n\nthree', 9, ['one', 'two', '', 'three']],
  ['a compound may end at its hyphen', 'en', 'co-production', 11, ['co-', 'production']],
  ['a date and a range of numbers do not', 'en', 'on 2026-11-24', 10, ['on', '2026-11-24']],
  ['a space that does not break', 'fr', 'prix\u00a0: 12', 6, ['prix\u00a0:', '12']],
  ['Chinese after any character', 'zh', '故宫博物院展览', 3, ['故宫博', '物院展', '览']],
  ['but a full stop does not begin a line', 'zh', '博物院。展', 3, ['博物', '院。展']],
  ['and an opening bracket does not end one', 'ja', '浮世「絵」', 3, ['浮世', '「絵」']],
  ['small kana stay with the one before', 'ja', 'チケット', 2, ['チ', 'ケッ', 'ト']],
  ['Korean at its spaces', 'ko', '국립 중앙박물관', 6, ['국립', '중앙박물관']],
  ['Thai at words', 'th', 'พิพิธภัณฑสถานแห่งชาติ', 15, ['พิพิธภัณฑสถาน', 'แห่งชาติ']],
])('%s', (_, language, text, width, expected) => {
  expect(lines(text, width, language)).toEqual(expected);
});

it('pieces are the text', () => {
  const text = 'The 故宫 (Forbidden City) and พิพิธภัณฑ์ – "nail to nail", 50 %.';
  expect(piecesOf(text, 'en').join('')).toBe(text);
});
