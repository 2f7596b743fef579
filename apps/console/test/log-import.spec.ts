import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Progress } from '@caravanserai/local';
import { mustFit } from '../src/import-log/fitting-flags';
import type { LogSummary } from '../src/import-log/log-contract';
import { type LogImportWords, runLogImport } from '../src/import-log/run-log-import';
import { LogServer } from './log-server';

const content = 'case_id,activity,timestamp\n1,register,2028-01-03T09:00:00Z\n';
const summary: LogSummary = {
  ...{ cases: 2, events: 1_234, activities: { decide: 2, register: 1_232 }, variants: 2, most_frequent_variant_cases: 1, start_activities: { register: 2 }, end_activities: { decide: 2 } },
  ...{ dfg: [['decide', 'decide', 1], ['register', 'decide', 30]], lifecycles: { None: 1_234 }, resources: 0, cases_with_events_out_of_time_order: 0 },
  ...{ duration_s: { mean: 815_940.5, max: 3_599 }, first: '2028-01-03T09:00:00+00:00', last: '2028-01-04T09:00:00+00:00' },
};

let server: LogServer;
let folder: string;
beforeEach(async () => {
  server = await LogServer.start();
  server.summary = summary;
  folder = mkdtempSync(join(tmpdir(), 'log-import-'));
  writeFileSync(join(folder, 'log.csv'), content);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(words: Partial<LogImportWords> = {}) {
  const [printed, said, complained]: [string[], string[], string[]] = [[], [], []];
  const progress = new Progress(words.json === true, { write: (text: string) => said.push(text) });
  const signIn = () => Promise.resolve({ accessToken: 'token-0', refresh: () => Promise.resolve() });
  const into = (lines: string[]) => (text: string) => void lines.push(text);
  const code = await runLogImport({ file: 'log.csv', json: false, columns: {}, ...words }, { baseUrl: server.url, folder, signIn, progress, print: into(printed), complain: into(complained) });
  return { code, printed: printed.join(''), said: said.join(''), complained: complained.join('') };
}

describe('the import of a log', () => {
  it('sends the file as it is, with what was said of its columns', async () => {
    await run({ columns: { case: 'Fall', delimiter: ';', zone: 'Europe/Paris', resource: undefined } });
    expect(server.uploads).toEqual([{ query: { name: 'log.csv', case: 'Fall', delimiter: ';', zone: 'Europe/Paris' }, bytes: content.length, actingFor: 'secretariat', contentType: 'application/octet-stream' }]);
  });

  it('prints the figures, and nothing else, for a program', async () => {
    const { code, printed, said, complained } = await run({ json: true });
    expect([code, JSON.parse(printed), printed.trim().split('\n').length, said, complained]).toEqual([0, summary, 1, '', '']);
  });

  it('prints a table for a person', async () => {
    const { code, printed, said } = await run();
    expect(code).toBe(0);
    // Each row shortened to its words: how wide columns are is of no interest here.
    expect(printed.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      `${join(folder, 'log.csv')}: 2028-01-03T09:00:00+00:00 to 2028-01-04T09:00:00+00:00`,
      ...['counts', 'cases | 2', 'events | 1,234', 'activities | 2', 'variants | 2', 'cases of the most frequent variant | 1', 'resources | 0', 'cases out of time order | 0'],
      ...['duration of a case', 'mean | 9 d 10:39:00.500', 'max | 0 d 00:59:59', 'activities', 'register | 1,232', 'decide | 2', 'begin with', 'register | 2', 'end with', 'decide | 2'],
      ...['transitions', 'None | 1,234', 'directly follows (2 pairs)', 'register -> decide | 30', 'decide -> decide | 1', ''],
    ]);
    expect(said).toMatch(/Sending|Sent; the platform reads it/);
    expect(said).toMatch(/1234 events of 2 cases in [\d.]+ s; the dashboards show the log as 7\n$/);
  });

  it.each([true, false])('ends with 1, line and reason for a file that cannot be read (json: %s)', async (json) => {
    server.refusal = { status: 422, body: { code: 'log-unreadable', details: { line: 5, reason: 'the event has no time:timestamp' } } };
    const { code, printed, complained } = await run({ json });
    const file = join(folder, 'log.csv');
    expect([code, complained]).toEqual([1, `${file}, line 5: the event has no time:timestamp. Nothing was imported.\n`]);
    expect(printed).toBe(json ? `${JSON.stringify({ refused: { file, line: 5, reason: 'the event has no time:timestamp' } })}\n` : '');
  });

  it.each([
    ['an option that the platform does not know', { status: 400, body: { code: 'input-refused', errors: [{ field: 'zone', reason: 'must be an IANA time zone' }] } }, '400 input-refused: --zone must be an IANA time zone.'],
    ['a file that is too large', { status: 413, body: { code: 'log-too-large', title: 'Log too large' } }, '413 log-too-large: Log too large.'],
    ['a broken connection', 'breaks' as const, 'broke; nothing was kept of the file. Try again.'],
  ])('ends with one line for %s', async (_, refusal, message) => {
    server.refusal = refusal;
    await expect(run()).rejects.toMatchObject({ name: 'LocalFailure', message: expect.stringContaining(message) as string });
  });

  it('is for administrators only', async () => {
    server.mandates = [];
    await expect(run()).rejects.toMatchObject({ name: 'LocalFailure', message: expect.stringContaining('only an administrator may import') as string });
    expect(server.uploads).toEqual([]);
  });

  it.each([['none.csv', 'There is no file'], ['.', 'is no file']])('does not send %s', async (file, message) => {
    await expect(run({ file })).rejects.toMatchObject({ name: 'LocalFailure', message: expect.stringContaining(message) as string });
    expect(server.uploads).toEqual([]);
  });
});

it.each([
  ['log', { 'dry-run': true }, '--dry-run means nothing for an event log.'],
  ['log', { 'gap-days-min': 3 }, '--gap-days-min means nothing for an event log.'],
  ['museums', { zone: 'Europe/Paris' }, '--zone means nothing for museums.'],
])('for %s %j is not overlooked', (kind, flags, message) => {
  expect(() => mustFit(kind, flags)).toThrow(message);
  expect(() => mustFit(kind === 'log' ? 'museums' : 'log', flags)).not.toThrow();
});
