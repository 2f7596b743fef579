import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What parties of executed productions owe by which day, and every step of it. What was met or waived is never changed again. */
export class Obligations1764200510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table obligation (
        id uuid primary key,
        production_id uuid not null references production,
        key text not null check (key ~ '^[A-Z]{2,4}-[1-9][0-9]{0,3}$'),
        matter text not null,
        party_id uuid not null,
        due_on date not null,
        amount_minor numeric,
        amount_currency char(3),
        state text not null check (state in ('pending', 'due', 'met', 'waived', 'breached')),
        waived_by uuid[] not null,
        evidence char(64) check (evidence ~ '^[0-9a-f]{64}$'),
        unique (production_id, key)
      );
      create index obligation_by_party on obligation (party_id, due_on, id);
      create index obligation_by_day on obligation (due_on, id);

      create function obligation_stays_done() returns trigger language plpgsql as $$
      begin
        if old.state in ('met', 'waived') then
          raise exception 'what was done or waived stays so' using constraint = 'obligation_stays_done', errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger obligation_stays_done before update or delete on obligation for each row execute function obligation_stays_done();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table obligation; drop function obligation_stays_done');
  }
}
