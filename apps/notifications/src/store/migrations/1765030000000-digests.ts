import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that wait for the end of quiet hours or for a digest, digests, and what people have said of both. */
export class Digests1765030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification
        add column digest_id uuid references notification,
        drop constraint notification_check, drop constraint notification_check1,
        add constraint notification_states check (case channel
          when 'inbox' then state in ('delivered', 'read', 'suppressed', 'stale')
          when 'email' then state in ('pending', 'held', 'gathered', 'sending', 'retrying', 'sent', 'failed', 'suppressed', 'stale')
          else false end),
        add constraint notification_looked_at check ((due_at is not null) = (state in ('pending', 'held', 'sending', 'retrying'))),
        add constraint notification_gathered check (case when state = 'gathered' then digest_id is not null when digest_id is not null then state in ('sent', 'failed', 'stale') else true end);
      create index notification_lines on notification (digest_id) where digest_id is not null;
      alter table preference_sheet
        add column rhythms jsonb not null default '[]' check (jsonb_typeof(rhythms) = 'array'),
        add column delivery jsonb not null default '{"zone":"UTC","digestAt":"08:00","digestOn":1,"quiet":null}' check (jsonb_typeof(delivery) = 'object');
    `);
  }

  /** What waits, or is a line of a digest, goes at once. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table preference_sheet drop column rhythms, drop column delivery;
      alter table notification drop constraint notification_states, drop constraint notification_looked_at, drop constraint notification_gathered;
      update notification set state = 'pending', due_at = coalesce(due_at, created_at) where state in ('held', 'gathered');
      alter table notification drop column digest_id,
        add check (case channel
          when 'inbox' then state in ('delivered', 'read', 'suppressed', 'stale')
          when 'email' then state in ('pending', 'sending', 'retrying', 'sent', 'failed', 'suppressed', 'stale')
          else false end),
        add check ((due_at is not null) = (state in ('pending', 'sending', 'retrying')));
    `);
  }
}
