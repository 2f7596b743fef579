import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody was last asked to go on with a thing. */
export class Nudges1764000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table nudge (aggregate_type text not null, aggregate_id uuid not null, at timestamptz not null, primary key (aggregate_type, aggregate_id))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table nudge');
  }
}
