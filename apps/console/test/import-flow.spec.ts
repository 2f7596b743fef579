import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { bulkRoutes } from '../src/import/bulk-contract';
import type { ImportKind } from '../src/import/formats/format';
import { type ImportOptions, importFile } from '../src/import/import-file';
import { BulkClient } from '../src/import/sending/bulk-client';
import { BulkServer } from './import-bulk-server';

let server: BulkServer;
let folder: string;
const session = { accessToken: 'token-0', refresh: () => Promise.resolve() };

beforeEach(async () => {
  server = await BulkServer.start();
  folder = mkdtempSync(join(tmpdir(), 'import-flow-'));
  session.accessToken = 'token-0';
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const header = 'title,uid,event-dt-begin,event-dt-end,event-location';
const file = (lines: readonly string[], head = header) => {
  const path = join(folder, 'file.csv');
  writeFileSync(path, `${[head, ...lines].join('\r\n')}\r\n`);
  return path;
};
const run = (path: string, options: Partial<ImportOptions> = {}, kind: ImportKind = 'exhibitions') =>
  importFile({ kind, file: path, client: new BulkClient(server.url, session, 'secretariat', () => 1), today: '2026-11-24', ...options });
const rejectsOf = (path: string) => parse(readFileSync(path), { columns: true }) as Record<string, string>[];

describe('an import', () => {
  it('makes tours of titles that travel, and says so row by row', async () => {
    const summary = await run(file(['Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"', 'KLEE,2,2012-03-01,2012-04-01,"Louvre, Paris"', 'Solo,3,2012-01-01,2012-02-01,Kassel']));
    expect(summary.rows).toEqual({ read: 3, created: 3, unchanged: 0, rejected: 0, proposed: 0, ready: 0 });
    expect(summary.made).toEqual({ tours: 1, stopsOfTours: 2, exhibitionsAlone: 1 });
    expect([...server.tours.values()].map(({ row }) => [row.rowId, row.title, row.stops.map((stop) => `${stop.venueText} ${stop.opening?.start} ${stop.opening?.end} ${stop.zone}`)])).toEqual([
      ['1', 'Klee', ['Tate Modern, London 2012-01-01 2012-02-02 Europe/London', 'Louvre, Paris 2012-03-01 2012-04-02 Europe/Paris']],
      ['3', 'Solo', ['Kassel 2012-01-01 2012-02-02 Europe/Berlin']],
    ]);
  });

  it('changes nothing when it is done again', async () => {
    const path = file(['Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"', 'Klee,2,2012-03-01,2012-04-01,"Louvre, Paris"']);
    await run(path);
    const again = await run(path);
    expect(again.rows).toEqual({ read: 2, created: 0, unchanged: 2, rejected: 0, proposed: 0, ready: 0 });
    expect(new Set(server.requests.map((request) => request.idempotencyKey)).size).toBe(server.requests.length);
  });

  it('proposes what was recorded otherwise', async () => {
    await run(file(['Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"']));
    const review = join(folder, 'review.csv');
    const changed = await run(file(['Klee,1,2012-01-01,2012-02-03,"Tate Modern, London"']), { reviewFile: review });
    expect(changed.rows).toMatchObject({ read: 1, proposed: 1 });
    expect(rejectsOf(review)).toEqual([{ line: '2', row_id: '1', outcome: 'proposed', code: 'row-changed', about: 'The row was recorded with another content.', candidates: '' }]);
  });

  it('asks nobody in a dry run', async () => {
    const summary = await run(file(['Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"', 'Klee,2,,2012-04-01,"Louvre, Paris"']), { client: null });
    expect(summary.rows).toEqual({ read: 2, created: 0, unchanged: 0, rejected: 1, proposed: 0, ready: 1 });
    expect(server.requests).toEqual([]);
  });

  it('sends at most 500 rows at once and asks for each venue once', async () => {
    const rows = Array.from({ length: 1_201 }, (_row, at) => `Title ${at},${at},2012-01-01,2012-02-01,"House ${at % 3}, London"`);
    await run(file(rows));
    const sizes = (route: string) => server.requests.filter((request) => request.route === route).map((request) => request.rows);
    expect(sizes(bulkRoutes.recordedTours)).toEqual([500, 500, 201]);
    expect(sizes(bulkRoutes.matchVenues)).toEqual([3]);
  });

  it('takes the organisations that contacts names, and their zones', async () => {
    await run(file(['Tate Modern,9,,,museum,London|art,,,,'], 'title,uid,lat,lon,isa,tags,link,wikidata_id,wikipedia,aka'), {}, 'museums');
    const summary = await run(file(['Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"', 'Klee,2,2012-03-01,2012-04-01,"TATE–Modern, London"', 'Klee,3,2012-05-01,2012-06-01,"K21, Kassel"']));
    const [{ id } = { id: '' }] = [...server.organisations.values()];
    const stops = [...server.tours.values()].flatMap(({ row }) => row.stops.map(({ organisationId, zoneBasis }) => [organisationId, zoneBasis]));
    expect(summary.venues).toEqual({ exact: 1, alias: 0, normalised: 1, none: 1 });
    expect(stops).toEqual([[id, 'organisation'], [null, 'country'], [null, 'country']]);
  });
});

describe('rows that are refused', () => {
  const lines = [
    'Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"',
    'Klee,2,2012-13-01,2012-04-01,"Louvre, Paris"',
    '"Two',
    'lines",3,2012-05-01,2012-04-01,Kassel',
    'Klee,4,2012-01-01',
    'Klee,5,2012-01-01,2012-02-01,"Kunsthalle, Atlantis"',
    'Klee "the late",6,2012-01-01,2012-02-01,Kassel',
    'Planned,7,2026-11-01,2026-11-24,Kassel',
    'Gr\ufffd,8,2012-01-01,2012-02-01,Kassel',
    '',
    'Solo,9,2012-01-01,2012-02-01,Kassel',
  ];

  it('keep their line, field and reason, with the whole row behind', async () => {
    server.refuses.set('9', { code: 'stops-overlap', field: 'stops[0].opening', reason: 'The services said no.' });
    const rejects = join(folder, 'rejects.csv');
    const summary = await run(file(lines), { rejectsFile: rejects });
    expect(summary).toMatchObject({ rows: { read: 9, created: 1, rejected: 8 }, balanced: true });
    expect(rejectsOf(rejects).map((row) => `${row['rejected_line']} ${row['rejected_field']} ${row['rejected_code']} ${row['uid']}`).sort(byLine)).toEqual([
      '3 event-dt-begin not-a-date 2',
      '4 event-dt-end end-before-begin 3',
      '6 row column-count 4',
      '7 event-location place-unknown 5',
      '8 row broken-row ',
      '9 event-dt-end not-past 7',
      '10 title encoding 8',
      '12 stops[0].opening stops-overlap 9',
    ]);
    expect(summary.refusals).toMatchObject({ 'event-dt-begin: not-a-date': 1, 'stops[].opening: stops-overlap': 1 });
  });

  it('come in when the rejects file is mended and imported in its turn', async () => {
    const rejects = join(folder, 'rejects.csv');
    await run(file(lines), { rejectsFile: rejects });
    writeFileSync(rejects, readFileSync(rejects, 'utf8').replaceAll('2012-13-01', '2012-03-01').replaceAll('2012-05-01', '2012-03-01'));
    const again = await run(rejects);
    expect(again.rows).toMatchObject({ read: 7, created: 2, rejected: 5 });
    expect([...server.tours.keys()].sort()).toEqual(['lllisteu-exhibitions 1', 'lllisteu-exhibitions 2', 'lllisteu-exhibitions 3', 'lllisteu-exhibitions 9']);
  });

  it('are every line of a tour that a service refuses', async () => {
    server.refuses.set('1', { code: 'stops-overlap', field: 'stops', reason: 'The services said no.' });
    const rejects = join(folder, 'rejects.csv');
    const summary = await run(file(['Klee,1,2012-01-01,2012-02-01,"Tate Modern, London"', 'Klee,2,2012-03-01,2012-04-01,"Louvre, Paris"']), { rejectsFile: rejects });
    expect(summary.rows).toMatchObject({ read: 2, rejected: 2 });
    expect(rejectsOf(rejects).map((row) => row['uid'])).toEqual(['1', '2']);
  });

  it('are the second of two that have one id and do not agree', async () => {
    const summary = await run(file(['Klee,1,2012-01-01,2012-02-01,Kassel', 'Klee,1,2012-01-01,2012-02-01,Kassel', 'Klee,1,2012-01-01,2012-02-05,Kassel']));
    expect(summary).toMatchObject({ rows: { read: 3, created: 1, unchanged: 1, rejected: 1 }, refusals: { 'row: row-id-twice': 1 } });
  });
});

describe('a platform that answers badly', () => {
  const path = () => file(['Klee,1,2012-01-01,2012-02-01,Kassel']);

  it.each([
    ['asks to wait', { status: 429, headers: { 'retry-after': '0' } }],
    ['is away', { status: 503 }],
    ['breaks the connection', { breaks: true }],
  ] as const)('gets the same batch with the same key again when it %s', async (_case, fault) => {
    server.faults.push(fault);
    const summary = await run(path());
    expect(summary.rows).toMatchObject({ read: 1, created: 1 });
    expect(server.requests[1]?.idempotencyKey).toBe(server.requests[0]?.idempotencyKey);
  });

  it('gets a new token when the old one has run out', async () => {
    server.validTokens = new Set(['token-1']);
    const renewed = { accessToken: 'token-0', refresh: () => Promise.resolve((renewed.accessToken = 'token-1')) };
    const summary = await run(path(), { client: new BulkClient(server.url, renewed, 'secretariat', () => 1) });
    expect(summary.rows).toMatchObject({ read: 1, created: 1 });
    expect(server.requests.map((request) => request.token)).toEqual(['token-0', 'token-1', 'token-1']);
  });

  it.each([
    ['refuses the batch', [{ status: 422 }], '422 planted: A planted fault.'],
    ['never lets in', [{ status: 401 }, { status: 401 }], '401 planted: A planted fault.'],
    ['stays away', Array.from({ length: 6 }, () => ({ breaks: true as const })), 'no connection.'],
  ])('ends the import with one line when it %s', async (_case, faults, message) => {
    server.faults.push(...faults);
    await expect(run(path())).rejects.toThrow(`${server.url}/api/contacts/bulk/match-venues did not take the rows: ${message}`);
  });

  it.each([
    ['too few answers', { results: [] }, '1 rows were sent and 0 answers came.'],
    ['answers for another row', { results: [{ rowId: '2', outcome: 'created' }] }, 'Row 1 was sent and an answer for 2 came.'],
    ['no answers', {}, '1 rows were sent and no answers came.'],
  ])('is not believed when it gives %s', async (_case, body, message) => {
    await run(file(['Other,5,2012-01-01,2012-02-01,Kassel']));
    const matched = { results: [{ key: 'Kassel', organisationId: null, how: 'none', timeZone: null, candidates: [] }] };
    server.faults.push({ body: matched }, { body });
    await expect(run(path())).rejects.toThrow(message);
  });

  it('has what it took before, and repeating the import takes the rest', async () => {
    const rows = Array.from({ length: 600 }, (_row, at) => `Title ${String(at).padStart(3, '0')},${at},2012-01-01,2012-02-01,Kassel`);
    const all = file(rows);
    const broken = run(all, { progress: ({ rowsFinished }) => rowsFinished === 500 && server.faults.push({ status: 422 }) });
    await expect(broken).rejects.toThrow('422');
    expect(await run(all)).toMatchObject({ rows: { read: 600, created: 100, unchanged: 500 }, balanced: true });
  });
});

describe('a file that is none', () => {
  it.each([
    ['is not there', null, 'There is no file'],
    ['is empty', '', 'has no header line.'],
    ['has another header', 'a,b\n1,2\n', 'The header is of no known format; known for exhibitions: exhibitions-europe, exhibitions-walters, exhibitions-moma.'],
  ])('%s', async (_case, content, message) => {
    const path = join(folder, 'none.csv');
    if (content !== null) writeFileSync(path, content);
    await expect(run(path)).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });
});

describe('a rejects file', () => {
  it.each([
    ['that is the file itself', 'file.csv', 'is the file that is imported'],
    ['in a folder that is not there', 'none/rejects.csv', 'cannot be written: ENOENT'],
  ])('%s is refused, and the file is as it was', async (_case, name, message) => {
    const path = file(['Klee,1,2012-01-01,2012-02-01,Kassel']);
    const before = readFileSync(path, 'utf8');
    await expect(run(path, { rejectsFile: join(folder, name) })).rejects.toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

function byLine(a: string, b: string): number {
  return Number.parseInt(a) - Number.parseInt(b);
}
