import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { convertToHtml } from 'mammoth';
import { fieldLines } from '../../domain/production/clause-lines';
import { type ReadClause, fieldsOfLines } from '../../domain/production/read-lines';
import type { Clause } from '../../domain/production/text';

/** Clauses as a file that counsel opens: a heading with the clause's id, its fields as a table, its words as paragraphs. */
export function writeWordFile({ title, root, number, clauses }: { readonly title: string; readonly root: string; readonly number: number; readonly clauses: readonly Clause[] }): Promise<Buffer> {
  const children = [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }), new Paragraph(`Draft ${number}, ${root}`), ...clauses.flatMap(clauseParts)];
  return Packer.toBuffer(new Document({ creator: 'Caravanserai', title, sections: [{ children }] }));
}

function clauseParts({ id, title, fields, words }: Clause): (Paragraph | Table)[] {
  const rows = fieldLines(fields).map(({ field, value }) => new TableRow({ children: [cell(field), cell(value)] }));
  const table = rows.length === 0 ? [] : [new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } })];
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: `[${id}] ${title}` }), ...table, ...(words?.split('\n') ?? []).map((line) => new Paragraph(line))];
}

/** Lines within a value stay within its cell. */
function cell(text: string): TableCell {
  return new TableCell({ children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })) });
}

export interface WordFileRead {
  readonly clauses: readonly ReadClause[];
  /** Text that stands in no clause and is not ours, so that nothing counsel wrote is lost without a word. */
  readonly leftOver: readonly string[];
}

/** Reads what `writeWordFile` wrote after somebody has worked on it; null where it is no Word file. */
export async function readWordFile(content: Buffer): Promise<WordFileRead | null> {
  const html = await convertToHtml({ buffer: content }, { ignoreEmptyParagraphs: false }).then(({ value }) => value, () => null);
  if (html === null) return null;
  const [before = '', ...sections] = html.split(/(?=<h2[^>]*>)/);
  const outside = paragraphsIn(before.replace(/<h1[^>]*>.*?<\/h1>/s, '')).filter((line) => line.trim() !== '' && !/^Draft \d+, [0-9a-f]{64}$/.test(line));
  const read = sections.map(readSection);
  return { clauses: read.flatMap((one) => ('id' in one ? [one] : [])), leftOver: [...outside, ...read.flatMap((one) => ('unread' in one ? [one.unread] : []))] };
}

function readSection(html: string): ReadClause | { readonly unread: string } {
  const [, heading = ''] = /<h2[^>]*>(.*?)<\/h2>/s.exec(html) ?? [];
  const [, id, title] = /^\s*\[([A-Z]{2,4}(?:-\d+)?)\]\s*(.*)$/s.exec(plain(heading)) ?? [];
  if (id === undefined || title === undefined) return { unread: plain(html) };
  const body = html.replace(/<h2[^>]*>.*?<\/h2>/s, '');
  const rows = [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, inner]) => paragraphsIn(inner!).join('\n')));
  const words = paragraphsIn(body.replace(/<table>.*?<\/table>/gs, '')).join('\n').trim();
  return { id, title: title.trim(), words: words === '' ? null : words, ...fieldsOfLines(id, rows) };
}

const paragraphsIn = (html: string): string[] => [...html.matchAll(/<(p|li|h\d)[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) => plain(inner!));
const plain = (html: string): string => html.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
