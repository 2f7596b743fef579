import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shippedRows } from '../../data/treaties/shipped';
import { pairOf } from '../../domain/treaty/book';

/**
 * Memberships and agreements with their sources. A fact that changes gets a further row: what was judged by the older one must stay
 * explicable, so nothing may alter or remove a row. Of two rows with one key the later counts.
 */
export class TreatyRows1764200200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    const memberships = shippedRows.memberships.map((row) => ({ kind: 'membership', key: `${row.instrument} ${row.country}`, row }));
    const agreements = shippedRows.bilateral.map((row) => ({ kind: 'agreement', key: `${pairOf(...row.between)} ${row.kind}`, row }));
    await runner.query(
      `insert into treaty_row (kind, key, row, entered_at)
       select kind, key, row, '2026-11-24T00:00:00Z' from jsonb_to_recordset($1::jsonb) as shipped(kind text, key text, row jsonb)`,
      [JSON.stringify([...memberships, ...agreements])],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table treaty_row; drop function refuse_change_of_treaty_row');
  }
}

const table = `
  create function refuse_change_of_treaty_row() returns trigger language plpgsql as $$
  begin
    raise exception '% is a record: it gains rows and can not be changed', tg_table_name;
  end $$;

  create table treaty_row (
    id bigint generated always as identity primary key,
    kind text not null check (kind in ('membership', 'agreement')),
    key text not null check (length(key) between 1 and 80),
    row jsonb not null check (row ->> 'confidence' in ('TEXT', 'SECONDARY', 'UNVERIFIED') and length(row ->> 'source') between 1 and 2000),
    entered_at timestamptz not null,
    -- Who entered it; empty for what a version of the service came with.
    account_key text,
    person_ref uuid,
    acting_for uuid
  );
  create index treaty_row_by_kind on treaty_row (kind, id);
  create index treaty_row_by_key on treaty_row (key, id);
  create trigger treaty_row_is_a_record before update or delete or truncate on treaty_row
    for each statement execute function refuse_change_of_treaty_row();
`;
