/**
 * Text in pieces whose joining gives it back: words, and what stands between them. Chinese, Japanese, Thai and other scripts that put no
 * space between words are cut where their dictionaries cut; Korean and the others at their spaces. Without it a change of one character
 * would strike out a whole paragraph.
 */
export function segmentWords(text: string, segmenter: Intl.Segmenter = wordSegmenter): string[] {
  return text.split(/(\n| +|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)/u).flatMap((piece) => {
    if (piece === '') return [];
    return needsDictionary.test(piece) || punctuated.test(piece) ? Array.from(segmenter.segment(piece), ({ segment }) => segment) : [piece];
  });
}

const wordSegmenter = new Intl.Segmenter('und', { granularity: 'word' });
const needsDictionary = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Only a piece that is not letters and digits alone has to be looked into: most words of a text are not. */
const punctuated = /[^\p{Letter}\p{Mark}\p{Number}\s]/u;
