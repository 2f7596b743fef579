import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unwrapWoff } from './unwrap-woff';

export type Weight = 'regular' | 'bold';

/** One font that covers part of Unicode. */
export interface Face {
  readonly name: string;
  /** Whether it may hold the character at all, said without opening the file. */
  readonly mayHold: (codePoint: number) => boolean;
  readonly bytes: (weight: Weight) => Buffer;
}

type Span = readonly [from: number, to: number];

/** The parts of Noto Sans, each a file of its own, and the ranges that its publisher says it covers. */
function sansFaces(part: string, subsets: readonly string[]): Face[] {
  const folder = dirname(require.resolve(`@fontsource/${part}/package.json`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  return subsets.map((subset) => {
    const spans = ranges[subset]!.split(',').map(spanOf);
    const file = (weight: Weight) => join(folder, 'files', `${part}-${subset}-${weight === 'bold' ? 700 : 400}-normal.woff`);
    return { name: `${part}-${subset}`, mayHold: (codePoint) => within(spans, codePoint), bytes: (weight) => kept(file(weight), unwrapWoff) };
  });
}

const spanOf = (range: string): Span => {
  const [from, to] = range.replace('U+', '').split('-').map((digits) => Number.parseInt(digits, 16));
  return [from!, to ?? from!];
};
const within = (spans: readonly Span[], codePoint: number): boolean => spans.some(([from, to]) => from <= codePoint && codePoint <= to);

/** Signs, punctuation and letters of East Asia; whether a glyph is really there is asked of the file. */
const EAST: readonly Span[] = [[0x1100, 0x11ff], [0x2000, 0x9fff], [0xa960, 0xa97f], [0xac00, 0xd7ff], [0xf900, 0xfaff], [0xfe30, 0xfe4f], [0xff00, 0xffef], [0x1f100, 0x1f2ff], [0x20000, 0x3ffff]];
const HANGUL: readonly Span[] = [[0x1100, 0x11ff], [0x3130, 0x318f], [0xa960, 0xa97f], [0xac00, 0xd7ff]];

function eastFace(part: 'sc' | 'jp' | 'kr', file: string): Face {
  const folder = join(dirname(require.resolve(`@embedpdf/fonts-${part}`)), '..', 'fonts');
  const spans = part === 'sc' ? EAST.filter(([from]) => !HANGUL.some(([hangul]) => hangul === from)) : EAST;
  const path = (weight: Weight) => join(folder, `${file}-${weight === 'bold' ? 'Bold' : 'Regular'}.otf`);
  return { name: `noto-sans-${part}`, mayHold: (codePoint) => within(spans, codePoint), bytes: (weight) => kept(path(weight)) };
}

/** Read once in a process; the large ones only when a paper needs them. */
const files = new Map<string, Buffer>();
function kept(path: string, unwrap: (file: Buffer) => Buffer = (file) => file): Buffer {
  const known = files.get(path) ?? unwrap(readFileSync(path));
  files.set(path, known);
  return known;
}

const alphabets = [
  ...sansFaces('noto-sans', ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'devanagari']),
  ...sansFaces('noto-sans-thai', ['thai']),
  ...sansFaces('noto-sans-lao', ['lao']),
  ...sansFaces('noto-sans-khmer', ['khmer']),
  ...sansFaces('noto-sans-myanmar', ['myanmar']),
  ...sansFaces('noto-sans-bengali', ['bengali']),
];
const east = { zh: eastFace('sc', 'NotoSansHans'), ja: eastFace('jp', 'NotoSansJP'), ko: eastFace('kr', 'NotoSansKR') };

/**
 * In the order in which they are tried. One Han character is written differently in Chinese, Japanese and Korean, so the language
 * of the paper decides which of the three comes first; kana and Hangul find their own.
 */
export function facesFor(language: string): readonly Face[] {
  const first = east[language.slice(0, 2) as keyof typeof east] ?? east.zh;
  return [...alphabets, first, ...Object.values(east).filter((face) => face !== first)];
}
