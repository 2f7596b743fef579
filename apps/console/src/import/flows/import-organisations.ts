import type { Carried } from '../accounting/journal';
import { type OrganisationRow, bulkRoutes } from '../bulk-contract';
import type { Listing } from '../rows';
import type { ImportContext } from './import-context';
import { type Made, sendRows } from './send-rows';

/** Museums go to the directory as they come. */
export async function importOrganisations(rows: AsyncIterable<Carried<Listing>>, context: ImportContext): Promise<void> {
  await sendRows(organisationsOf(rows, context), bulkRoutes.organisations, context);
}

async function* organisationsOf(rows: AsyncIterable<Carried<Listing>>, context: ImportContext): AsyncGenerator<Made<OrganisationRow>> {
  for await (const carried of rows) {
    const { row } = carried.row;
    context.journal.tally.makes('organisations');
    yield { row, lines: [carried], about: row.names[0]?.text ?? row.rowId };
  }
}
