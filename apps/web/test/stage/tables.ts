import type { Person } from './person';

/** The cells of a table by its title, row by row; a chart is turned to its table first. */
export async function rowsOf({ page }: Person, title: string | RegExp): Promise<string[][]> {
  const chart = page.getByRole('figure').filter({ has: page.getByRole('heading', { name: title }) });
  const region = page.getByRole('region', { name: title });
  await chart.or(region).first().waitFor();
  if ((await chart.count()) > 0) await chart.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = await region.last().locator('tbody tr').all();
  return Promise.all(rows.map(async (row) => (await row.locator('td, th').allInnerTexts()).map((cell) => cell.trim())));
}

/** Some columns of a table as numbers. */
export const numbersIn = (rows: readonly (readonly string[])[], ...columns: readonly number[]): number[][] => rows.map((row) => columns.map((column) => Number(row[column]!.replace(/[^\d.-]/g, ''))));
