import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to everything that has states. Ids are text, since a partner is known by its code. */
export class TransitionLog1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table transition_log (
        id bigint generated always as identity primary key,
        aggregate_type text not null,
        aggregate_id text not null,
        action text not null,
        from_state text,
        to_state text not null,
        at timestamptz not null,
        account_key text,
        person_ref uuid,
        acting_for uuid,
        reason text
      );
      create index transition_log_of on transition_log (aggregate_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table transition_log');
  }
}
