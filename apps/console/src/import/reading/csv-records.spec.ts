import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvRecords } from './csv-records';

const folder = mkdtempSync(join(tmpdir(), 'csv-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer): Promise<[number, readonly string[] | null][]> {
  const file = join(folder, 'file.csv');
  writeFileSync(file, content);
  const found: [number, readonly string[] | null][] = [];
  for await (const { line, cells } of csvRecords(file)) found.push([line, cells]);
  return found;
}

describe('rows of a CSV file and the lines they begin on', () => {
  it.each([
    ['an empty file', '', []],
    ['LF', 'a,b\n1,2\n', [[1, ['a', 'b']], [2, ['1', '2']]]],
    ['CRLF and a BOM', '\ufeffa,b\r\n1,2\r\n', [[1, ['a', 'b']], [2, ['1', '2']]]],
    ['CR alone', 'a,b\r1,2\r', [[1, ['a', 'b']], [2, ['1', '2']]]],
    ['no line end at the end', 'a,b\n1,2', [[1, ['a', 'b']], [2, ['1', '2']]]],
    ['a CRLF in quotes', 'a,b\r\n1,"x\r\ny"\r\n2,z\r\n', [[1, ['a', 'b']], [2, ['1', 'x\r\ny']], [4, ['2', 'z']]]],
    ['quotes doubled', 'a,b\n"say ""so""",2\n', [[1, ['a', 'b']], [2, ['say "so"', '2']]]],
    ['blank lines', 'a,b\n\n\n1,2\n\n', [[1, ['a', 'b']], [4, ['1', '2']]]],
    ['too many and too few cells', 'a,b\n1,2,3\n4\n5,6\n', [[1, ['a', 'b']], [2, ['1', '2', '3']], [3, ['4']], [4, ['5', '6']]]],
    ['a quote inside an unquoted cell', 'a,b\n1,x"y\n2,z\n', [[1, ['a', 'b']], [2, null], [3, ['2', 'z']]]],
    ['text after a closing quote', 'a,b\n1,"x"y\n2,z\n', [[1, ['a', 'b']], [2, null], [3, ['2', 'z']]]],
    ['a quote never closed', 'a,b\n1,2\n3,"open\n4,5\n6,7\n', [[1, ['a', 'b']], [2, ['1', '2']], [3, null], [4, ['4', '5']], [5, ['6', '7']]]],
    ['a quote never closed in the last line', 'a,b\n1,"open', [[1, ['a', 'b']], [2, null]]],
    ['a quote closed by the next row', 'a,b\n1,"open\n2,"x"\n3,4\n', [[1, ['a', 'b']], [2, null], [3, ['2', 'x']], [4, ['3', '4']]]],
    ['a quote that swallows two rows whole', 'a,b\n1,"open\n2,5,"\n3,4\n', [[1, ['a', 'b']], [2, ['1', 'open\n2,5,']], [4, ['3', '4']]]],
    ['swallowed rows with a wrong number of cells', 'a,b\n"open\n2,5\n3,4"\n6,7\n', [[1, ['a', 'b']], [2, null], [3, ['2', '5']], [4, null], [5, ['6', '7']]]],
  ])('%s', async (_case, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  it('gives up a row that has no end, not what follows it', async () => {
    const long = `${'x'.repeat(300_000)}\n`;
    expect(await read(`a,b\n1,"${long}2,3\n`)).toEqual([[1, ['a', 'b']], [2, null], [3, ['2', '3']]]);
  });

  it('keeps count over many pieces of the stream', async () => {
    const rows = Array.from({ length: 50_000 }, (_row, at) => (at % 3 === 0 ? `${at},"x\r\ny"` : `${at},z`));
    const found = await read(`a,b\r\n${rows.join('\r\n')}\r\n`);
    expect(found).toHaveLength(50_001);
    expect(found[50_000]).toEqual([1 + 49_999 + 16_667 + 1, ['49999', 'z']]);
  });

  it('says what is missing when there is no such file', async () => {
    await expect(csvRecords(join(folder, 'nothing.csv')).next()).rejects.toThrow('ENOENT');
  });
});
