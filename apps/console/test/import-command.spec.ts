import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Progress } from '@caravanserai/local';
import { type ImportWords, runImport } from '../src/import/run-import';
import { BulkServer } from './import-bulk-server';

let server: BulkServer;
let folder: string;
beforeEach(async () => {
  server = await BulkServer.start();
  folder = mkdtempSync(join(tmpdir(), 'import-command-'));
  writeFileSync(join(folder, 'file.csv'), 'title,uid,event-dt-begin,event-dt-end,event-location\nKlee,1,2012-01-01,2012-02-01,"Tate Modern, London"\nKlee,2,2012-02-03,2012-04-01,Kassel\nLate,3,2012-02-03,,Kassel\n');
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const run = async (words: Partial<ImportWords>) => {
  const printed: string[] = [];
  const said: string[] = [];
  const sink = { write: (text: string) => said.push(text) };
  const surroundings = { baseUrl: server.url, folder, today: '2026-11-24', signIn: () => Promise.resolve({ accessToken: 'token-0', refresh: () => Promise.resolve() }) };
  const code = await runImport(
    { kind: 'exhibitions', file: 'file.csv', dryRun: false, json: false, ...words },
    { ...surroundings, progress: new Progress(words.json === true, sink), print: (text) => printed.push(text) },
  );
  return { code, printed: printed.join(''), said: said.join('') };
};

describe('the import command', () => {
  it('prints a table and says where the rejected rows could be kept', async () => {
    const { code, printed, said } = await run({});
    expect(code).toBe(0);
    expect(printed).toBe(
      [
        `${join(folder, 'file.csv')}: exhibitions-europe`,
        ...['  rows (balanced)', '    read               3', '    created            2', '    unchanged          0', '    rejected           1', '    proposed           0'],
        ...['  made of them', '    exhibitions alone          2', '  left apart', '    gap-too-short          2'],
        ...['  venues', '    exact               0', '    alias               0', '    normalised          0', '    none                2'],
        ...['  time zone by', '    country          2', '  rejected for', '    event-dt-end: missing          1', ''],
      ].join('\n'),
    );
    expect(said).toMatch(/3 rows in [\d.]+ s; --rejects FILE keeps the rejected ones with the reason\n$/);
  });

  it('prints one line of JSON and nothing else for a program', async () => {
    const { printed, said } = await run({ json: true });
    expect(JSON.parse(printed)).toMatchObject({ source: 'lllisteu-exhibitions', dryRun: false, balanced: true, rows: { read: 3, created: 2, rejected: 1 } });
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(said).toBe('');
  });

  it('joins stops by the limits that it is given', async () => {
    const { printed } = await run({ json: true, gapDaysMin: 1 });
    expect(JSON.parse(printed)).toMatchObject({ made: { tours: 1, stopsOfTours: 2 }, leftApart: {} });
  });

  it('is for administrators only', async () => {
    server.mandates = [{ organisationId: 'museum', power: 'manage-tours' }];
    await expect(run({})).rejects.toMatchObject({ name: 'LocalFailure', message: 'This account holds no mandate to administer the platform, and only an administrator may import.' });
    expect(server.requests).toEqual([]);
  });

  it.each([
    ['a file that is not there', { file: 'none.csv' }, 'There is no file'],
    ['limits the wrong way round', { gapDaysMin: 9, gapDaysMax: 8 }, 'The shortest gap between stops, 9 days, is longer than the longest, 8.'],
    ['another kind', { kind: 'museums' as const }, 'This is a file of exhibitions'],
  ])('refuses %s in one line', async (_case, words, message) => {
    await expect(run(words)).rejects.toMatchObject({ name: 'LocalFailure', message: expect.stringContaining(message) as string });
    expect(server.requests).toEqual([]);
  });
});
