import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceCalendars } from '../../reference/calendars/calendars';

/** On which days a country works. A calendar gains rows and loses none, so that what was reckoned by an older one stays explicable. */
export class WorkingCalendars1764100004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    const [partners, rows] = [referenceCalendars.map(({ partner }) => partner), referenceCalendars.flatMap(({ partner, rows: own }) => own.map((row) => ({ partner, ...row })))];
    await runner.query('insert into working_calendar (partner, id, version, announced) select partner, gen_random_uuid(), 1, 0 from unnest($1::text[]) as partner', [partners]);
    await runner.query(
      `insert into calendar_row (partner, version, kind, code, off, days, first_year, last_year, name, source, confidence, checked_on)
       select partner, 1, kind, code, off, days, "firstYear", "lastYear", name, source, confidence, "checkedOn"
       from jsonb_to_recordset($1::jsonb) as row (partner text, kind text, code text, off boolean, days smallint[], "firstYear" smallint, "lastYear" smallint, name text, source text, confidence text, "checkedOn" date)`,
      [JSON.stringify(rows)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_row, working_calendar; drop function refuse_change_of_calendar');
  }
}

const tables = `
  create table working_calendar (
    partner text primary key check (partner ~ '^([A-Z]{2}|ASEM:[A-Z]{2,6})$'),
    id uuid not null unique,
    version integer not null check (version > 0),
    -- The version that was told last.
    announced integer not null check (announced <= version)
  );

  create table calendar_row (
    partner text not null references working_calendar (partner),
    kind text not null check (kind in ('weekend', 'yearly', 'day')),
    code text not null check (code ~ '^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$'),
    -- The version of the calendar that it came with.
    version integer not null check (version > 0),
    off boolean not null,
    days smallint[],
    first_year smallint,
    last_year smallint check (last_year >= first_year),
    name text not null check (length(name) between 1 and 200),
    source text not null check (length(source) between 1 and 1000),
    confidence text not null check (confidence in ('text', 'secondary', 'unverified')),
    checked_on date not null,
    primary key (partner, kind, code, version),
    check ((kind = 'weekend') = (days is not null))
  );

  create function refuse_change_of_calendar() returns trigger language plpgsql as $$
  begin
    raise exception 'a calendar gains rows and can not be changed';
  end $$;
  create trigger calendar_row_is_a_record before update or delete or truncate on calendar_row
    for each statement execute function refuse_change_of_calendar();
`;
