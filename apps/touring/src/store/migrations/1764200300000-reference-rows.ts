import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One table for every dated fact of trade or treaty. A fact that changes gets a further row with a later date: what was decided on
 * the older one must stay explicable, so nothing may alter or remove a row.
 */
export class ReferenceRows1764200300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rows);
    await runner.query(moved);
    await runner.query(levels);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rule_level; drop view weekend_rule, hold_rule');
    await runner.query('drop table reference_row; drop function refuse_change_of_record');
  }
}

const rows = `
  create function refuse_change_of_record() returns trigger language plpgsql as $$
  begin
    raise exception '% is a record: it gains rows and can not be changed', tg_table_name;
  end $$;

  create table reference_row (
    kind text not null check (kind ~ '^[a-z][a-z0-9-]{1,59}$'),
    code text not null check (length(code) between 1 and 80),
    valid_from date not null,
    valid_to date check (valid_to > valid_from),
    value jsonb not null check (jsonb_typeof(value) = 'object'),
    source text not null check (length(source) between 1 and 1000),
    confidence text not null check (confidence in ('text', 'secondary', 'unverified')),
    owner text not null check (length(owner) between 1 and 200),
    primary key (kind, code, valid_from)
  );
  create trigger reference_row_is_a_record before update or delete or truncate on reference_row
    for each statement execute function refuse_change_of_record();
`;

// The rules of holds and the weekends were tables of their own. Their readers, touring_rule() among them, keep the names as views.
const moved = `
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner)
    select 'hold-rule', code, valid_from, jsonb_build_object('value', value, 'unit', unit), source,
      case when source like '%unchecked%' or source like '%house rule%' then 'unverified' else 'secondary' end, 'secretariat' from hold_rule;
  insert into reference_row (kind, code, valid_from, value, source, confidence, owner)
    select 'weekend', partner, valid_from, jsonb_build_object('days', to_jsonb(days)), source, 'unverified', 'secretariat' from weekend_rule;

  drop table hold_rule, weekend_rule;
  create view hold_rule as
    select code, (value ->> 'value')::integer as value, value ->> 'unit' as unit, valid_from, source from reference_row where kind = 'hold-rule';
  create view weekend_rule as
    select code as partner, array(select day::smallint from jsonb_array_elements_text(value -> 'days') as day) as days, valid_from, source
    from reference_row where kind = 'weekend';
`;

const levels = `
  -- How hard a rule of the trade bites in this installation, where it is not the level the rule is declared with; the latest row counts.
  create table rule_level (
    id bigint generated always as identity primary key,
    rule text not null check (rule ~ '^R[0-9]{1,2}$'),
    level text not null check (level in ('block-save', 'block-confirm', 'block-ready', 'warn', 'off')),
    reason text not null check (length(reason) between 1 and 2000),
    set_at timestamptz not null,
    account_key text not null,
    acting_for uuid
  );
  create index rule_level_of on rule_level (rule, id);
  create trigger rule_level_is_a_record before update or delete or truncate on rule_level
    for each statement execute function refuse_change_of_record();
`;
