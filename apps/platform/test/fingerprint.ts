import type { House } from './house';

/** Tables of a part's database, in order. */
async function tablesOf(house: House, part: string): Promise<string[]> {
  const found = await house.sql<{ name: string }>(part, `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
  return found.map(({ name }) => name);
}

/** How many rows a table has and which transactions wrote them, table by table: equal before and after means that nothing at all was written. */
export async function fingerprint(house: House, part: string, except: readonly string[] = []): Promise<Record<string, string>> {
  const tables = (await tablesOf(house, part)).filter((table) => !except.includes(table));
  const each = tables.map((table) => `select '${table}' as name, count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) as print from ${table}`);
  const prints = await house.sql<{ name: string; print: string }>(part, each.join(' union all '));
  return Object.fromEntries(prints.map(({ name, print }) => [name, print]));
}
