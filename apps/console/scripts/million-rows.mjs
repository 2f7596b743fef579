/**
 * Proves that an import needs no more memory for a million rows than for a thousand: makes a file of each kind with a million rows, imports it against a
 * bulk server in another process, and fails unless the counts balance and the importing process stayed within 300 MB.
 *
 *   npx tsc -b apps/console && node apps/console/scripts/million-rows.mjs [--rows N] [--kind museums|exhibitions|performances]
 *
 * Not part of `npm test`: it takes minutes and half a gigabyte of temporary disk.
 */
import { fork } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const limitMegabytes = 300;
const kinds = ['museums', 'exhibitions', 'performances'];
const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, kind: { type: 'string' }, role: { type: 'string', default: 'judge' }, file: { type: 'string' }, url: { type: 'string' } },
});

async function judge() {
  const folder = mkdtempSync(join(tmpdir(), 'million-rows-'));
  const server = start('serve', []);
  try {
    const url = await reportOf(server);
    for (const kind of values.kind === undefined ? kinds : [values.kind]) process.exitCode = (await judgeOne(kind, folder, url)) ? process.exitCode : 1;
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

async function judgeOne(kind, folder, url) {
  const file = join(folder, `${kind}.csv`);
  await pipeline(Readable.from(pieces(kind, Number(values.rows))), createWriteStream(file));
  const { summary, megabytesMax } = await reportOf(start('importOne', ['--kind', kind, '--file', file, '--url', url]));
  const { rows, balanced, elapsedMs } = summary;
  const good = balanced && rows.read === Number(values.rows) && megabytesMax <= limitMegabytes;
  const megabytesFile = Math.round(statSync(file).size / 1e6);
  console.log(`${good ? 'good' : 'BAD '} ${kind}: ${rows.read} rows (${megabytesFile} MB), ${JSON.stringify(rows)}, balanced ${balanced}`);
  console.log(`     ${JSON.stringify(summary.made)} ${JSON.stringify(summary.leftApart)}`);
  console.log(`     at most ${megabytesMax} MB of ${limitMegabytes}, ${Math.round(elapsedMs / 1000)} s, ${Math.round((rows.read / elapsedMs) * 1000)} rows/s`);
  rmSync(file);
  return good;
}

function start(role, words) {
  return fork(fileURLToPath(import.meta.url), ['--role', role, ...words], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

function reportOf(child) {
  return new Promise((done, failed) => {
    child.once('message', done);
    child.once('exit', (code) => failed(new Error(`A process of the trial ended with ${code}.`)));
  });
}

/** Takes all rows as new and knows no venue; it keeps nothing, since the importer is what is on trial. */
async function serve() {
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    const { rows, venues } = JSON.parse(Buffer.concat(parts).toString());
    const results = venues?.map(({ key }) => ({ key, organisationId: null, how: 'none', timeZone: null, candidates: [] })) ?? rows.map(({ rowId }) => ({ rowId, outcome: 'created', id: rowId }));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ results }));
  });
  process.once('disconnect', () => process.exit());
  server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
}

async function importOne() {
  const require = createRequire(import.meta.url);
  const { importFile } = require('../dist/import/import-file.js');
  const { BulkClient } = require('../dist/import/sending/bulk-client.js');
  require('../dist/import/small-heap.js').keepHeapSmall();
  const client = new BulkClient(values.url, { accessToken: 'trial', refresh: async () => undefined }, 'trial');
  const files = { rejectsFile: `${values.file}.rejects.csv`, reviewFile: `${values.file}.review.csv` };
  const summary = await importFile({ kind: values.kind, file: values.file, client, today: '2026-11-24', ...files });
  process.send({ summary, megabytesMax: Math.round(process.resourceUsage().maxRSS / 1024) });
  process.disconnect();
}

/** The file in pieces of a thousand rows. */
function* pieces(kind, rows) {
  const { header, row } = layouts[kind];
  yield `${header}\r\n`;
  for (let at = 0; at < rows; at += 1_000) yield Array.from({ length: Math.min(1_000, rows - at) }, (_row, more) => `${row(at + more)}\r\n`).join('');
}

/** A day of the twentieth century. */
function day(number) {
  return new Date(Date.UTC(1900, 0, 1 + (number % 36_000))).toISOString().slice(0, 10);
}

/** Rows as bad files have them: every thousandth is broken, one title comes a hundred thousand times, venues are many. */
const layouts = {
  museums: {
    header: 'title,uid,lat,lon,isa,tags,link,wikidata_id,wikipedia,aka',
    row: (at) => `Museum Number ${at},${at},${at % 1_000 === 7 ? 'north' : `4${at % 10}.12345`},6.54321,museum,art|Köln,http://museum-${at}.de/,Q${at + 1},,Also Number ${at}`,
  },
  exhibitions: {
    header: 'title,uid,event-dt-begin,event-dt-end,event-location',
    row: (at) => {
      const title = at % 10 === 3 ? 'Untitled' : `"Exhibition, with a Comma, Number ${at % 400_000}"`;
      const start = (at % 400_000) * 7 + Math.floor(at / 400_000) * 120;
      return `${title},${at},${at % 1_000 === 7 ? 'soon' : day(start % 30_000)},${day((start % 30_000) + 90)},"House Number ${at % 50_021}, Köln"`;
    },
  },
  performances: {
    header: 'date,date_raw,time,event_type,location,venue,season,orchestra,program_id,works,titles',
    row: (at) => {
      const date = day(Math.floor(at / 28));
      return `${date},${date}T05:00:00Z,${at % 1_000 === 7 ? 'late' : '8:15PM'},Tour,"Cincinnati, OH",Music Hall ${at % 3_001},1900-01,Orchestra Number ${at % 28},${at},4,"SYMPHONY NO. 5 IN C MINOR, OP.67; ROBERT LE DIABLE; PASTORAL SONG; FESTIVAL OVERTURE"`;
    },
  },
};

await { judge, serve, importOne }[values.role]();
