import { breakLines } from './break-lines';
import { type Face, type Weight, facesFor } from './faces';
import { type Run, runsOf } from './runs';

export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly colour?: string;
}

/** As much of fontkit's font as is used here. */
interface Opened {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: Readonly<Record<string, boolean>>): unknown;
  readonly _layoutEngine?: { readonly engine?: { readonly GPOSProcessor?: Positioning } };
}

interface Positioning {
  applyAnchor(mark: unknown, base: unknown, index: number): void;
}

/**
 * A base without an anchor for a mark's class is allowed (OpenType, GPOS lookup 4, NULL offset) and common in Khmer and Lao: the
 * mark stays where the font draws it by itself. fontkit 2.0.4 fails on it instead.
 */
function allowMissingAnchors({ _layoutEngine }: Opened): void {
  const positioning = _layoutEngine?.engine?.GPOSProcessor;
  if (!positioning) return;
  const apply = positioning.applyAnchor.bind(positioning);
  positioning.applyAnchor = (mark, base, index) => {
    if (base !== null) apply(mark, base, index);
  };
}

/** One glyph for one letter: a hash with "ff" in it is compared character by character, on paper and when it is copied out. */
function keepLettersApart(font: Opened): void {
  const layout = font.layout.bind(font);
  font.layout = (text) => layout(text, { liga: false });
}

const MARGIN = 56;
const FOOT = 34;
/** Line height by size: tall enough for the marks above and below Thai, Khmer and Myanmar letters. */
const LEADING = 1.5;
const ASCENT = 1.06;

/** The pages that are being written: where the next line goes, in which faces, and when a new page begins. */
export class Sheets {
  readonly left = MARGIN;
  readonly width: number;
  y = MARGIN;
  private readonly faces: readonly Face[];
  private readonly opened = new Map<string, Opened>();
  private readonly widths = new Map<string, number>();

  constructor(readonly document: PDFKit.PDFDocument, private readonly language: string) {
    this.faces = facesFor(language);
    this.width = document.page.width - 2 * MARGIN;
  }

  get bottom(): number {
    return this.document.page.height - MARGIN - FOOT / 2;
  }

  /** Begins a page unless so much is left on this one. Says whether it did. */
  room(height: number): boolean {
    if (this.y + height <= this.bottom || this.y === MARGIN) return false;
    this.newPage();
    return true;
  }

  newPage(): void {
    this.document.addPage();
    this.y = MARGIN;
  }

  lines(text: string, style: Style, width: number): string[] {
    return breakLines(text, { width, language: this.language, measure: (part) => this.measure(part, style) });
  }

  measure(text: string, style: Style): number {
    const key = `${style.size} ${style.weight} ${text}`;
    const known = this.widths.get(key) ?? this.runs(text, style.weight).reduce((sum, run) => sum + this.use(run, style).widthOfString(run.text), 0);
    this.widths.set(key, known);
    return known;
  }

  /** Draws one line whose top is at `y`; wider than its place it is never, because it came from `lines`. */
  draw(line: string, style: Style, { x, y, width, right = false }: { x: number; y: number; width: number; right?: boolean }): void {
    let at = right ? x + width - this.measure(line, style) : x;
    for (const run of this.runs(line, style.weight)) {
      const document = this.use(run, style).fillColor(style.colour ?? '#1a1a1a');
      drawRun(document, run.text, at, y + style.size * ASCENT);
      at += document.widthOfString(run.text);
    }
  }

  private runs(text: string, weight: Weight): Run<Face>[] {
    return runsOf(text, this.faces, (face, cluster) => [...cluster].every((character) => this.holds(face, weight, character.codePointAt(0)!)));
  }

  private holds(face: Face, weight: Weight, codePoint: number): boolean {
    return face.mayHold(codePoint) && this.open(face, weight).hasGlyphForCodePoint(codePoint);
  }

  private use({ face }: Run<Face>, { size, weight }: Style): PDFKit.PDFDocument {
    this.open(face, weight);
    return this.document.font(`${face.name} ${weight}`).fontSize(size);
  }

  /** A face is read when the first text needs it, and stands in the file only if something was drawn in it. */
  private open(face: Face, weight: Weight): Opened {
    const name = `${face.name} ${weight}`;
    const known = this.opened.get(name);
    if (known) return known;
    const registered = this.document.registerFont(name, face.bytes(weight)).font(name) as unknown as { _font: { font: Opened } };
    const { font } = registered._font;
    allowMissingAnchors(font);
    if (face.name.startsWith('noto-sans-latin')) keepLettersApart(font);
    this.opened.set(name, font);
    return font;
  }
}

/** Scripts whose letters are reordered or joined when they are drawn: no table from glyph to letter can give their text back. */
const RESHAPED = /[\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Lao}\p{sc=Thai}]/u;

/** What is reshaped carries its text with it (PDF 32000-1, 14.9.4), so that it can be searched and copied as it was written. */
function drawRun(document: PDFKit.PDFDocument, text: string, x: number, baseline: number): void {
  const reshaped = RESHAPED.test(text);
  if (reshaped) document.markContent('Span', { actual: text });
  document.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  if (reshaped) document.endMarkedContent();
}

export const lineHeight = ({ size }: Style): number => size * LEADING;

/** The foot of every page, once it is known how many there are. */
export function writeFeet(sheets: Sheets, foot: string): void {
  const { document, left, width } = sheets;
  const style: Style = { size: 8, weight: 'regular', colour: '#5a5a5a' };
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    const number = `${page + 1} / ${count}`;
    const y = document.page.height - MARGIN;
    sheets.lines(foot, style, width - 60).slice(0, 2).forEach((line, index) => sheets.draw(line, style, { x: left, y: y + index * 11, width: width - 60 }));
    sheets.draw(number, style, { x: left, y, width, right: true });
  }
}
