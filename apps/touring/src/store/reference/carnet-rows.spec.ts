import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReferenceBook } from '../../domain/rules/reference-book';
import { carnetRows } from './carnet-rows';
import { asFarBackAsWePlan } from './seed-row';

const carnets = join(__dirname, '../../../../../../shared/data/treaties/ata-carnet.csv');
const present = existsSync(carnets) || process.env['REQUIRE_ALL'] === '1';
(present ? it : it.skip)(`the carnet countries are those of the collected list${present ? '' : ' (skipped: no shared/data/treaties beside the checkout)'}`, () => {
  const lines = readFileSync(carnets, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
  const book = new ReferenceBook(carnetRows.map((row) => ({ validFrom: asFarBackAsWePlan, validTo: null, owner: 'x', ...row })));
  const told = (code: string) => {
    const value = book.row('carnet-country', code, '2026-11-23')?.value as { accepts: string; uses: string[] };
    return [code, value.accepts, value.uses.join(';')];
  };
  expect(lines.map(([code]) => told(code as string))).toEqual(lines.map(([code, accepts, uses]) => [code, accepts, uses]));
});
