import PDFDocument from 'pdfkit';
import { drawPart } from './draw-parts';
import type { Paper } from './paper';
import { Sheets, writeFeet } from './sheets';

/**
 * Bytes of a PDF on A4. The same paper gives the same bytes on every machine: dates come from the paper, the file's id is a hash of
 * them, subsets are named by their order, and nothing is deflated, because zlib's output differs between processors.
 */
export function writePaper(paper: Paper): Promise<Uint8Array> {
  const { title, author, language, madeAt } = paper;
  const info = { Title: title, Author: author, Creator: 'Caravanserai', Producer: 'Caravanserai', CreationDate: madeAt, ModDate: madeAt };
  const document = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, compress: false, pdfVersion: '1.7', lang: language, displayTitle: true, font: '', info });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const written = new Promise<Uint8Array>((resolve, reject) => {
    document.once('end', () => resolve(Buffer.concat(chunks)));
    document.once('error', reject);
  });
  const sheets = new Sheets(document, language);
  for (const part of paper.parts) drawPart(sheets, part);
  writeFeet(sheets, paper.foot);
  document.end();
  return written;
}
