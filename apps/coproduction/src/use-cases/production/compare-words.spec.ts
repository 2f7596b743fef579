import fc from 'fast-check';
import { segmentWords } from '../../domain/production/segment-words';
import { accepted, compareWords, refused } from './compare-words';

const marked = (before: string, after: string) => compareWords(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`)).join('');

it.each([
  ['English', 'The fee is ten thousand euros.', 'The fee is twelve thousand euros.', 'The fee is -[ten]+[twelve] thousand euros.'],
  ['Chinese', '首演在上海举行。', '首演在北京举行。', '首演在-[上海]+[北京]举行。'],
  ['Japanese', '初演は東京で行われる。', '初演は大阪で行われる。', '初演は-[東京]+[大阪]で行われる。'],
  ['Korean', '초연은 서울에서 열린다.', '초연은 부산에서 열린다.', '초연은 -[서울에서]+[부산에서] 열린다.'],
  ['Thai', 'รอบปฐมทัศน์ที่กรุงเทพ', 'รอบปฐมทัศน์ที่เชียงใหม่', 'รอบปฐมทัศน์ที่-[กรุงเทพ]+[เชียงใหม่]'],
  ['a line more', 'one\ntwo', 'one\ntwo\nthree', 'one\ntwo+[\nthree]'],
  ['a line less', 'one\ntwo', 'one', 'one-[\ntwo]'],
  ['all of it', 'one', 'two', '-[one]+[two]'],
  ['nothing', 'one\n', 'one\n', 'one\n'],
])('marks what has changed in %s', (_, before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

const text = fc.array(fc.constantFrom('fee', 'the', '上海', '北京', 'กรุงเทพ', '서울', ' ', ' ', '\n', '\n', '.', '1000'), { maxLength: 40 }).map((parts) => parts.join(''));

it('gives the later text when all changes are taken, the earlier when none is, and nothing for the same text', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const stretches = compareWords(before, after);
    expect([accepted(stretches), refused(stretches)]).toEqual([after, before]);
    expect(compareWords(before, before).filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(segmentWords(before).join('')).toBe(before);
  }), { numRuns: 300 });
});
