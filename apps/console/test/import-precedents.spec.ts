import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importFile } from '../src/import/import-file';
import { BulkClient } from '../src/import/sending/bulk-client';
import { BulkServer } from './import-bulk-server';

const real = resolve(__dirname, '../../../../shared/data/films-coproduction/countries.csv');
const withData = existsSync(real) || process.env['REQUIRE_ALL'] === '1' ? it : it.skip;
const session = { accessToken: 'token-0', refresh: () => Promise.resolve() };

let server: BulkServer;
let folder: string;
beforeEach(async () => {
  server = await BulkServer.start();
  folder = mkdtempSync(join(tmpdir(), 'precedents-'));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const imported = (file: string) =>
  importFile({ kind: 'precedents', file, client: new BulkClient(server.url, session, 'secretariat'), today: '2026-11-24', rejectsFile: join(folder, 'rejects.csv') });
const rejects = () => readFileSync(join(folder, 'rejects.csv'), 'utf8').trim().split('\r\n').slice(1).map((line) => line.split(',').slice(0, 3).join(' ')).sort();

/** Counted with another program in another language, November 2026. */
withData('every line of the real file is recorded or refused by line and field, and nothing changes the second time', async () => {
  const first = await imported(real);
  expect(first).toMatchObject({ balanced: true, rows: { read: 2_263, created: 2_256, rejected: 7, unchanged: 0, proposed: 0 } });
  expect([first.made, first.refusals]).toEqual([
    { films: 1_639, filmsOfSeveralCountries: 440, filmsIncomplete: 5 },
    { 'film_country: country-unknown': 4, 'prod_share: share-unknown': 1, 'prod_share: two-majorities': 2 },
  ]);
  expect(rejects()).toEqual([
    '1899 film_country country-unknown', '1908 film_country country-unknown', '1997 film_country country-unknown', '275 prod_share two-majorities', '276 prod_share two-majorities',
    expect.stringMatching(/ prod_share share-unknown$/), '610 film_country country-unknown',
  ]);
  expect(server.precedents.get('films-coproduction DE2019_050')?.row).toEqual({
    rowId: 'DE2019_050', line: 1_994, title: 'High Life', year: 2_019, missing: 1, parts: [{ country: 'DE', isMajority: true }, { country: 'FR', isMajority: false }, { country: 'GB', isMajority: false }],
  });
  expect((await imported(real)).rows).toMatchObject({ read: 2_263, created: 0, unchanged: 2_256, rejected: 7 });
}, 30_000);

it.each([
  ['two majorities, the whole film with them', ['A,IT,MAJ', 'A,FR,MAJ', 'A,ES,MIN'], ['2 prod_share two-majorities', '3 prod_share two-majorities', '4 prod_share two-majorities']],
  ['a country twice', ['A,IT,MAJ', 'A,FR,MIN', 'A,FR,MIN'], ['4 film_country country-twice']],
  ['another title', ['A,IT,MAJ', 'B,FR,MIN'], ['3 nat_title titles-disagree']],
  ['a share that is none', ['A,IT,MAJ', 'A,FR,HALF'], ['3 prod_share share-unknown']],
  ['a code that is none', ['A,IT,MAJ', 'A,EU,MIN'], ['3 film_country country-unknown']],
])('refuses %s', async (_, lines, refused) => {
  const file = join(folder, 'films.csv');
  writeFileSync(file, `film_id,nat_title,film_country,prod_share\n${lines.map((line) => `IT2018_001,${line}\n`).join('')}`);
  await imported(file);
  expect(rejects()).toEqual(refused);
});
