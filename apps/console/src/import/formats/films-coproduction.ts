import { isCountry } from '@caravanserai/kernel';
import { type Cells, type Reading, refused, taken } from '../reading/reading';
import { optionalText, rowIdCell } from '../reading/text-cell';
import type { FilmLine } from '../rows';
import type { ImportFormat } from './format';

/** Films of seven European lists with their co-producing countries, one line a country; Romania's list has no titles. */
export const filmsCoproduction: ImportFormat<FilmLine> = {
  name: 'films-coproduction',
  kind: 'precedents',
  yields: 'film',
  source: 'films-coproduction',
  columns: ['film_id', 'nat_title', 'film_country', 'prod_share'],
  told: { venue: '', lastDay: 'film_id' },
  organiserZone: null,
  read: readLine,
};

/** Country and year of the national list, and the number in it: `IT2018_003`. */
const FILM_ID = /^[A-Z]{2}((?:19|20)\d{2})_\d{1,6}$/;

function readLine(cells: Cells, line: number): Reading<FilmLine> {
  const rowId = rowIdCell(cells, 'film_id');
  if (!rowId.ok) return rowId;
  const year = FILM_ID.exec(rowId.value)?.[1];
  if (year === undefined) return refused('film_id', 'not-an-id', `"${rowId.value}" is no id of a film, as IT2018_003.`);
  const title = optionalText(cells, 'nat_title');
  if (!title.ok) return title;
  return taken({ is: 'film', rowId: rowId.value, line, title: title.value, year: Number(year), part: partIn(cells) });
}

function partIn(cells: Cells): FilmLine['part'] {
  const country = (cells['film_country'] ?? '').trim();
  if (!isCountry(country)) return { field: 'film_country', code: 'country-unknown', reason: `"${country}" is no code of ISO 3166-1.` };
  const share = (cells['prod_share'] ?? '').trim();
  if (share === 'MAJ' || share === 'MIN') return { country, isMajority: share === 'MAJ' };
  return { field: 'prod_share', code: 'share-unknown', reason: share === '' ? 'prod_share is empty.' : `"${share}" is neither MAJ nor MIN.` };
}
