import type { Carried } from '../accounting/journal';
import { type PrecedentRow, bulkRoutes } from '../bulk-contract';
import { sortedBy } from '../grouping/external-sort';
import type { Refusal } from '../reading/reading';
import type { FilmLine } from '../rows';
import type { ImportContext } from './import-context';
import { type Made, sendRows } from './send-rows';

/** Lines held at once; no film of the known lists has more than a dozen countries. */
const linesOfFilmMax = 60;

/** Lines of one film are brought together, whatever their order in the file, and the film is sent with the countries that could be read. */
export async function importPrecedents(rows: AsyncIterable<Carried<FilmLine>>, context: ImportContext): Promise<void> {
  await sendRows(filmsOf(sortedBy(rows, ({ row }) => row.rowId), context), bulkRoutes.precedents, context);
}

async function* filmsOf(inOrder: AsyncIterable<Carried<FilmLine>>, context: ImportContext): AsyncGenerator<Made<PrecedentRow>> {
  let film: Carried<FilmLine>[] = [];
  for await (const line of inOrder) {
    if (film.length > 0 && (film[0]?.row.rowId !== line.row.rowId || film.length >= linesOfFilmMax)) {
      yield* await filmOf(film, context);
      film = [];
    }
    film.push(line);
  }
  if (film.length > 0) yield* await filmOf(film, context);
}

async function filmOf(lines: readonly Carried<FilmLine>[], { journal, finished }: ImportContext): Promise<readonly Made<PrecedentRow>[]> {
  const refusals = refusalsOf(lines);
  for (const [line, refusal] of refusals) await journal.refused(line, refusal);
  finished(refusals.size);
  const good = lines.filter((line) => !refusals.has(line));
  const [first] = good;
  if (first === undefined) return [];
  const row = { rowId: first.row.rowId, line: first.line, title: first.row.title, year: first.row.year, parts: good.map(({ row: { part } }) => part as PrecedentRow['parts'][number]), missing: refusals.size };
  journal.tally.makes('films');
  if (good.length > 1) journal.tally.makes('filmsOfSeveralCountries');
  if (refusals.size > 0) journal.tally.makes('filmsIncomplete');
  return [{ row, lines: good, about: first.row.title ?? first.row.rowId }];
}

/** Which lines cannot be taken. Of two majorities nobody can tell the right one, so that the whole film is refused. */
function refusalsOf(lines: readonly Carried<FilmLine>[]): Map<Carried<FilmLine>, Refusal> {
  const refusals = new Map<Carried<FilmLine>, Refusal>();
  const readable = lines.filter((line) => {
    if ('code' in line.row.part) refusals.set(line, line.row.part);
    return !('code' in line.row.part);
  });
  const majorities = readable.filter(({ row: { part } }) => 'isMajority' in part && part.isMajority);
  const [one, other] = majorities;
  if (one && other) return new Map(lines.map((line) => [line, { field: 'prod_share', code: 'two-majorities', reason: `Lines ${one.line} and ${other.line} both have the majority of this film.` }]));
  const [first] = readable;
  for (const [at, line] of readable.entries()) {
    const earlier = readable.slice(0, at).find(({ row }) => countryOf(row) === countryOf(line.row));
    if (earlier) refusals.set(line, { field: 'film_country', code: 'country-twice', reason: `Line ${earlier.line} has the same country of this film.` });
    else if (line.row.title !== first?.row.title) refusals.set(line, { field: 'nat_title', code: 'titles-disagree', reason: `Line ${first?.line} has another title of this film.` });
  }
  return refusals;
}

const countryOf = ({ part }: FilmLine): string | null => ('country' in part ? part.country : null);
