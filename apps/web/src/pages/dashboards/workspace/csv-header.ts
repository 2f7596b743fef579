/** Those that hardly ever stand in a name come first, where two are as frequent. */
const DELIMITERS = ['\t', ';', '|', ','] as const;

export interface CsvHeader {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/** The first line of a table and what parts its cells: of the usual delimiters the one that stands in it most often, quotes left alone. */
export function csvHeaderOf(text: string): CsvHeader {
  const line = firstLine(text.replace(/^\uFEFF/, ''));
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  const most = Math.max(...counts);
  const delimiter = most === 1 ? ',' : DELIMITERS[counts.indexOf(most)]!;
  return { delimiter, columns: cellsOf(line, delimiter) };
}

/** Up to the first line break that does not stand in quotes. */
function firstLine(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at);
  }
  return text;
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let [cell, quoted] = ['', false];
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    if (letter === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell].map((one) => (one.startsWith('"') ? one.slice(1, -1).replaceAll('""', '"') : one));
}
