import type { PaperPart } from './paper';
import { type Sheets, type Style, lineHeight } from './sheets';

const BODY: Style = { size: 10, weight: 'regular' };
const STRONG: Style = { size: 10, weight: 'bold' };
const SMALL: Style = { size: 9, weight: 'regular' };
const SMALL_HEAD: Style = { size: 9, weight: 'bold' };
const LABEL: Style = { size: 9, weight: 'regular', colour: '#5a5a5a' };
const HEADINGS: Readonly<Record<1 | 2 | 3, Style>> = { 1: { size: 18, weight: 'bold' }, 2: { size: 13, weight: 'bold' }, 3: { size: 11, weight: 'bold' } };
const GAP = 6;
const LABEL_SHARE = 0.3;
const RULE = '#c8c8c8';

type Heading = Extract<PaperPart, { kind: 'heading' }>;
type Table = Extract<PaperPart, { kind: 'table' }>;

export function drawPart(sheets: Sheets, part: PaperPart): void {
  if (part.kind === 'page-break') sheets.newPage();
  if (part.kind === 'heading') drawHeading(sheets, part);
  if (part.kind === 'paragraph') drawText(sheets, part.text, BODY);
  if (part.kind === 'facts') for (const row of part.rows) drawFact(sheets, row);
  if (part.kind === 'table') drawTable(sheets, part);
  sheets.y += part.kind === 'page-break' ? 0 : GAP;
}

/** A heading is never the last line of a page: two lines of what follows must fit under it. */
function drawHeading(sheets: Sheets, { level, text }: Heading): void {
  const style = HEADINGS[level];
  if (sheets.room(sheets.lines(text, style, sheets.width).length * lineHeight(style) + GAP + 2 * lineHeight(BODY)) === false) sheets.y += GAP;
  sheets.document.outline.addItem(text);
  drawText(sheets, text, style);
}

function drawText(sheets: Sheets, text: string, style: Style): void {
  for (const line of sheets.lines(text, style, sheets.width)) {
    sheets.room(lineHeight(style));
    sheets.draw(line, style, { x: sheets.left, y: sheets.y, width: sheets.width });
    sheets.y += lineHeight(style);
  }
}

function drawFact(sheets: Sheets, [label, value]: readonly [string, string]): void {
  const labelWidth = sheets.width * LABEL_SHARE;
  drawRow(sheets, [
    { lines: sheets.lines(label, LABEL, labelWidth - GAP), style: LABEL, x: sheets.left, width: labelWidth - GAP },
    { lines: sheets.lines(value, BODY, sheets.width - labelWidth), style: BODY, x: sheets.left + labelWidth, width: sheets.width - labelWidth },
  ]);
}

interface Cell {
  readonly lines: readonly string[];
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly right?: boolean;
}

/** A row that fits on a page stays together; a longer one goes on over the next, line by line. `again` draws what a new page begins with. */
function drawRow(sheets: Sheets, cells: readonly Cell[], again: () => void = () => undefined): void {
  const height = Math.max(...cells.map(({ style }) => lineHeight(style)));
  const rows = Math.max(...cells.map(({ lines }) => lines.length));
  const fitsOnOne = rows * height < sheets.bottom - 120;
  if (sheets.room(fitsOnOne ? rows * height : height)) again();
  for (let row = 0; row < rows; row += 1) {
    if (sheets.room(height)) again();
    for (const { lines, style, ...place } of cells) if (lines[row]) sheets.draw(lines[row]!, style, { ...place, y: sheets.y });
    sheets.y += height;
  }
}

function drawTable(sheets: Sheets, table: Table): void {
  const columns = columnsOf(sheets, table);
  const cellsOf = (texts: readonly string[], style: Style): Cell[] =>
    columns.map(({ x, width }, index) => ({ lines: sheets.lines(texts[index] ?? '', style, width), style, x, width, right: table.right?.includes(index) }));
  const head = () => {
    drawRow(sheets, cellsOf(table.head, SMALL_HEAD));
    rule(sheets);
  };
  sheets.room(3 * lineHeight(STRONG));
  head();
  for (const row of table.rows) {
    drawRow(sheets, cellsOf(row, SMALL), head);
    rule(sheets);
  }
}

function rule(sheets: Sheets): void {
  sheets.document.moveTo(sheets.left, sheets.y + 1).lineTo(sheets.left + sheets.width, sheets.y + 1).lineWidth(0.5).stroke(RULE);
  sheets.y += 3;
}

/** Every column gets what its widest cell needs, as long as that is no more than a fair share; the wide ones divide the rest. */
function columnsOf(sheets: Sheets, { head, rows }: Table): { x: number; width: number }[] {
  const space = sheets.width - GAP * (head.length - 1);
  const wanted = head.map((title, index) => Math.max(sheets.measure(title, SMALL_HEAD), ...rows.map((row) => sheets.measure(row[index] ?? '', SMALL))) + 1);
  const widths = divide(wanted, space);
  return widths.map((width, index) => ({ width, x: sheets.left + widths.slice(0, index).reduce((sum, each) => sum + each + GAP, 0) }));
}

/** Water-filling: a share is fair when those who want less than it have what they want. */
export function divide(wanted: readonly number[], space: number): number[] {
  let fair = space / wanted.length;
  for (let round = 0; round < wanted.length; round += 1) {
    const modest = wanted.filter((width) => width <= fair);
    const left = space - modest.reduce((sum, width) => sum + width, 0);
    if (modest.length < wanted.length) fair = left / (wanted.length - modest.length);
  }
  return wanted.map((width) => Math.min(width, fair));
}
