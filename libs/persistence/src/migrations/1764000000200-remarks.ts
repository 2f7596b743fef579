import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What users wrote; it never leaves its service. */
export class Remarks1764000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table remark (
        id uuid primary key,
        aggregate_type text not null,
        aggregate_id text not null,
        action text not null,
        text text not null check (length(text) between 1 and 4000),
        at timestamptz not null,
        account_key text not null,
        person_ref uuid,
        acting_for uuid
      );
      create index remark_of on remark (aggregate_id, at);
      create index remark_by on remark (person_ref);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table remark');
  }
}
