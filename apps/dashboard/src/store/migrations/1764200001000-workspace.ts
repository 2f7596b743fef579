import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Logs that somebody uploaded, apart from all that the platform's own events tell: no foreign key leads from one to the other. Names stand once a log, events
 * hold numbers, so that a quarter of a million of them are some 20 MB.
 */
export class Workspace1764200001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imported_log (
        id uuid primary key,
        number bigint not null generated always as identity unique,
        name text not null,
        format text not null check (format in ('xes', 'csv')),
        bytes bigint not null,
        content_hash text not null,
        cases integer not null,
        events integer not null,
        activities integer not null,
        variants integer not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        notes jsonb not null,
        imported_at timestamptz not null,
        account_key text not null
      );

      create table imported_case (
        log_id uuid not null references imported_log on delete cascade,
        number integer not null,
        name text not null,
        primary key (log_id, number)
      );

      create table imported_name (
        log_id uuid not null references imported_log on delete cascade,
        kind text not null check (kind in ('activity', 'resource', 'lifecycle')),
        number integer not null,
        name text not null,
        primary key (log_id, kind, number)
      );

      -- In the order of the file, which is the order within each case. Times are milliseconds since 1970 UTC with microseconds as a fraction, as the engine has them.
      create table imported_event (
        log_id uuid not null references imported_log on delete cascade,
        number integer not null,
        case_number integer not null,
        activity integer not null,
        time_ms double precision not null,
        offset_minutes smallint not null,
        lifecycle integer,
        resource integer,
        primary key (log_id, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table imported_event, imported_name, imported_case, imported_log');
  }
}
