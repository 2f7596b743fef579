import type { House } from './house';

/** Ways in which a text may lie somewhere without being read at once, in lower case. */
export function guises(text: string): string[] {
  const bytes = Buffer.from(text);
  const plain = [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), bytes.toString('hex')];
  return [...new Set([...plain, ...[0, 1, 2].flatMap((before) => inBase64(bytes, before))].map((guise) => guise.toLowerCase()))];
}

/** As it looks within something longer that is in base64, after so many bytes of a group of three; what its neighbours colour is cut off. */
function inBase64(bytes: Buffer, before: number): string[] {
  const whole = Buffer.concat([Buffer.alloc(before), bytes.subarray(0, bytes.length - ((bytes.length + before) % 3))]).toString('base64').slice([0, 2, 3][before]);
  return [whole, whole.replaceAll('+', '-').replaceAll('/', '_')];
}

/** Whether the text is in there, in any guise and whatever its case. */
export const isIn = (whole: string, text: string): boolean => {
  const folded = whole.toLowerCase();
  return guises(text).some((guise) => folded.includes(guise));
};

/** Every table of every database of the house in which the text stands, in any column of any row: `contacts.person_vault`. */
export async function tablesWith(house: House, parts: readonly string[], text: string): Promise<string[]> {
  const found = await Promise.all(parts.map((part) => tablesOfOne(house, part, text)));
  return found.flat().sort();
}

async function tablesOfOne(house: House, part: string, text: string): Promise<string[]> {
  const tables = await house.sql<{ name: string }>(part, `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
  const each = tables.map(({ name }) => `select '${part}.${name}' as name where exists (select from ${name} t where exists (select from unnest($1::text[]) guise where strpos(lower(t::text), guise) > 0))`);
  return (await house.sql<{ name: string }>(part, each.join(' union all '), [guises(text)])).map(({ name }) => name);
}
