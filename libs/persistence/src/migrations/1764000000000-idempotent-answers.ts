import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The answer to every command that carried an Idempotency-Key, written in the command's own transaction. The primary key makes a
 * second concurrent command wait for the first and then find its answer.
 */
export class IdempotentAnswers1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotent_answer (
        caller_key text not null,
        acting_for uuid not null,
        route text not null,
        key text not null check (length(key) between 1 and 255),
        body_hash text not null,
        answer jsonb,
        answered_at timestamptz not null,
        primary key (caller_key, acting_for, route, key)
      );
      create index idempotent_answer_age on idempotent_answer (answered_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotent_answer');
  }
}
