import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one administrator proposes to do to many parked events, and another confirms. */
export class Mendings1764000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mending (
        id bigint generated always as identity primary key,
        action text not null check (action in ('redrive', 'discard')),
        topic text,
        type text,
        cause text,
        -- Events that were parked later are not meant: nobody has seen them.
        last_event_id bigint not null,
        events integer not null check (events > 0),
        reason text not null,
        state text not null check (state in ('proposed', 'confirmed', 'done', 'withdrawn')),
        proposed_by text not null,
        proposed_at timestamptz not null,
        settled_by text,
        settled_at timestamptz,
        mended integer,
        check (settled_by is null or state = 'withdrawn' or settled_by <> proposed_by)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mending');
  }
}
