/** Scripts that put no spaces between words: a line may end wherever a word does, in Han and kana after any character. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
const BY_CHARACTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** What must not begin a line: closing marks, small kana, signs that belong to the character before (JIS X 4051, UAX 14 classes CL, NS, EX). */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{M}、。，．・：；？！,.:;?!%‰゛゜ヽヾゝゞ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶฯๆ។៕៖ៗ၊။]/u;
/** What must not end one: opening marks and signs of currency. */
const NOT_LAST = /[\p{Ps}\p{Pi}￥＄]$/u;
const BETWEEN_LETTERS = /\p{L}[-\u2010\u2013\u2014/]$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text in pieces between which a line may end; joined they are the text. Spaces stay with the word before them. */
export function piecesOf(text: string, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const pieces: string[] = [];
  for (const word of words.flatMap((each) => (BY_CHARACTER.test(each) ? charactersOf(each) : [each]))) {
    const before = pieces.at(-1);
    if (before === undefined || mayEndBetween(before, word)) pieces.push(word);
    else pieces[pieces.length - 1] = before + word;
  }
  return pieces;
}

function mayEndBetween(before: string, after: string): boolean {
  if (/^\s/.test(after) || NOT_FIRST.test(after)) return false;
  if (/[^\S\u00a0\u202f]$/.test(before) || before.endsWith('\u200b')) return true;
  if (NOT_LAST.test(before)) return false;
  return WITHOUT_SPACES.test(before.slice(-1)) || WITHOUT_SPACES.test(after[0]!) || (BETWEEN_LETTERS.test(before) && /^\p{L}/u.test(after));
}

const charactersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/**
 * Lines no wider than `width`, by the greedy rule. A piece that is wider alone (a hash, an address) is cut between characters.
 * @param measure width of a piece in points; a line is as wide as its pieces, spaces at its end not counted.
 */
export function breakLines(text: string, { width, language, measure }: { width: number; language: string; measure: (text: string) => number }): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => {
    const lines = [{ text: '', width: 0 }];
    for (const piece of piecesOf(paragraph.replaceAll('\t', ' '), language)) {
      const parts = measure(piece.trimEnd()) <= width ? [piece] : charactersOf(piece);
      if (parts.length > 1 && lines.at(-1)!.text !== '') lines.push({ text: '', width: 0 });
      for (const part of parts) addTo(lines, part, width, measure);
    }
    return lines.map((line) => line.text.trimEnd());
  });
}

function addTo(lines: { text: string; width: number }[], part: string, width: number, measure: (text: string) => number): void {
  const line = lines.at(-1)!;
  if (line.text !== '' && line.width + measure(part.trimEnd()) > width) lines.push({ text: part, width: measure(part) });
  else Object.assign(line, { text: line.text + part, width: line.width + measure(part) });
}
