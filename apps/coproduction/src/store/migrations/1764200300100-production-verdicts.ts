import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A verdict as it was reckoned: what was asked, what came of it, by which edition; the log names it by its hash. */
export class ProductionVerdicts1764200300100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table production_verdict (
        production_id uuid not null references production,
        hash char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
        verdict jsonb not null check (verdict ->> 'hash' = hash),
        primary key (production_id, hash)
      );
      create trigger production_verdict_is_evidence before update or delete or truncate on production_verdict
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table production_verdict');
  }
}
