import type { Acting } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import type { PrecedentPart, PrecedentRow } from '../../domain/precedents/precedent';

export interface KeptPrecedent extends PrecedentRow {
  readonly id: string;
}

const parts = `(select jsonb_agg(jsonb_build_object('country', country, 'isMajority', is_majority) order by is_majority desc, country) from precedent_part where precedent_id = p.id)`;

/** What is recorded under these row ids of a source. */
export async function precedentsByRow(tx: Transaction, source: string, rowIds: readonly string[]): Promise<Map<string, KeptPrecedent>> {
  const rows = await tx.query<KeptPrecedent>(
    `select p.id, p.row_id as "rowId", p.title, p.year, p.missing, ${parts} as parts from precedent p where p.source = $1 and p.row_id = any ($2)`,
    [source, rowIds],
  );
  return new Map(rows.map((row) => [row.rowId, row]));
}

export async function insertPrecedents(tx: Transaction, { accountKey, personRef, actingFor }: Acting, source: string, films: readonly KeptPrecedent[]): Promise<void> {
  const rows = films.map(({ id, rowId, title, year, missing }) => ({ id, rowId, title, year, missing }));
  await tx.query(
    `insert into precedent (id, source, row_id, title, year, missing, recorded_at, account_key, person_ref, acting_for)
     select id, $2, "rowId", title, year, missing, $3, $4, $5, $6 from jsonb_to_recordset($1::jsonb) as r(id uuid, "rowId" text, title text, year integer, missing integer)`,
    [JSON.stringify(rows), source, tx.now, accountKey, personRef, actingFor],
  );
}

export async function insertParts(tx: Transaction, added: ReadonlyMap<string, readonly PrecedentPart[]>): Promise<void> {
  const rows = [...added].flatMap(([id, list]) => list.map((part) => ({ id, ...part })));
  await tx.query(
    `insert into precedent_part (precedent_id, country, is_majority)
     select id, country, "isMajority" from jsonb_to_recordset($1::jsonb) as r(id uuid, country text, "isMajority" boolean)`,
    [JSON.stringify(rows)],
  );
}

/** So many countries fewer are missing now. */
export async function fewerMissing(tx: Transaction, precedentId: string, count: number): Promise<void> {
  await tx.query('update precedent set missing = missing - $2 where id = $1', [precedentId, count]);
}

export interface ListedPrecedent {
  readonly id: string;
  readonly title: string | null;
  readonly year: number;
  readonly source: string;
  readonly parts: readonly PrecedentPart[];
  /** A line of it could not be read: another country may have taken part. */
  readonly isComplete: boolean;
}

export interface PrecedentsAsked {
  readonly limit: number;
  readonly after: readonly [year: number, id: string] | null;
  /** All of these took part. */
  readonly countries: readonly string[];
  readonly year: number | null;
  readonly text: string | null;
}

/** Newest first. */
export async function listPrecedents(tx: Transaction, { limit, after, countries, year, text }: PrecedentsAsked): Promise<ListedPrecedent[]> {
  return tx.query(
    `select p.id, p.title, p.year, p.source, p.missing = 0 as "isComplete", ${parts} as parts
     from precedent p
     where ($1::integer is null or (p.year, p.id) < ($1, $2::uuid))
       and ($3::integer is null or p.year = $3)
       and ($4::text is null or strpos(lower(p.title), lower($4)) > 0)
       and (select count(*) from precedent_part where precedent_id = p.id and country = any ($5)) = cardinality($5::text[])
     order by p.year desc, p.id desc limit $6`,
    [after?.[0] ?? null, after?.[1] ?? null, year, text, countries, limit],
  );
}

export interface PrecedentPair {
  readonly between: readonly [string, string];
  readonly films: number;
  /** How many of them the first, and the second, had the majority of; the others a third country led. */
  readonly ledByFirst: number;
  readonly ledBySecond: number;
}

/** Which two countries have made films together, the most frequent first. */
export async function listPairs(tx: Transaction, asked: { readonly limit: number; readonly after: readonly [films: number, pair: string] | null; readonly country: string | null; readonly year: number | null }): Promise<PrecedentPair[]> {
  return tx.query(
    `select * from (
       select jsonb_build_array(one.country, other.country) as between, count(*)::integer as films,
         count(*) filter (where one.is_majority)::integer as "ledByFirst", count(*) filter (where other.is_majority)::integer as "ledBySecond"
       from precedent_part one join precedent_part other on other.precedent_id = one.precedent_id and one.country < other.country
         join precedent p on p.id = one.precedent_id
       where ($1::text is null or $1 in (one.country, other.country)) and ($2::integer is null or p.year = $2)
       group by one.country, other.country
     ) pair
     where $3::integer is null or films < $3 or (films = $3 and (between ->> 0) || (between ->> 1) > $4)
     order by films desc, (between ->> 0) || (between ->> 1) limit $5`,
    [asked.country, asked.year, asked.after?.[0] ?? null, asked.after?.[1] ?? null, asked.limit],
  );
}
