import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Engagements that lie ahead, beside those of the past that were imported. Terms that are only read whole and never searched are kept as
 * they were given; what the two sides have agreed to or signed is a record of its own, by the hash of what they saw.
 */
export class Performing1764200550000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(engagements);
    await runner.query(records);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table engagement_record');
    await runner.query(`delete from engagement where state <> 'recorded'`);
    await runner.query(`
      alter table engagement drop constraint engagement_booked_or_recorded, drop constraint engagement_state_check,
        drop column organiser_id, drop column space_id, drop column country, drop column lat, drop column lon, drop column placed_at, drop column hold_expires_at, drop column changed_at,
        drop column deal, drop column rider, drop column house, drop column answers, drop column rights, drop column plan, drop column statement, drop column shows_played,
        alter column import_source set not null, alter column import_row_id set not null, alter column import_facts set not null;
      alter table engagement add constraint engagement_state_check check (state = 'recorded');
    `);
  }
}

const states = [
  'enquiry', 'availability', 'hold', 'offer', 'contract', 'advancing', 'advanced', 'travel', 'get-in', 'performed', 'get-out', 'settled', 'recorded', 'declined', 'hold-expired', 'hold-released',
  'contract-lapsed', 'cancelled-by-host', 'cancelled-by-organiser', 'cancelled-force-majeure',
];

const engagements = `
  alter table engagement drop constraint engagement_state_check;
  alter table engagement add constraint engagement_state_check check (state in (${states.map((state) => `'${state}'`).join(', ')}));
  alter table engagement
    alter column import_source drop not null, alter column import_row_id drop not null, alter column import_facts drop not null,
    add column organiser_id uuid,
    add column space_id uuid references space,
    add column country text check (country ~ '^[A-Z]{2}$'),
    add column lat double precision check (lat between -90 and 90),
    add column lon double precision check (lon between -180 and 180),
    add column placed_at timestamptz,
    add column hold_expires_at timestamptz,
    add column changed_at timestamptz,
    add column deal jsonb,
    add column rider jsonb,
    add column house jsonb,
    add column answers jsonb not null default '[]',
    add column rights jsonb not null default '[]',
    add column plan jsonb,
    add column statement jsonb,
    add column shows_played integer not null default 0 check (shows_played >= 0);
  alter table engagement add constraint engagement_booked_or_recorded check (
    (state = 'recorded') = (import_source is not null) and (state = 'recorded') = (import_row_id is not null) and (state = 'recorded') = (import_facts is not null)
    and (state = 'recorded' or (tour_id is not null and organiser_id is not null and host_id is not null and space_id is not null and country is not null and lat is not null and lon is not null and changed_at is not null)));
  create index engagement_by_organiser on engagement (organiser_id, created_at, id) where state <> 'recorded';
  create index engagement_by_host on engagement (host_id, created_at, id) where state <> 'recorded';
  create index engagement_by_space on engagement (space_id, first_day) where state <> 'recorded';
`;

const records = `
  create table engagement_record (
    engagement_id uuid not null references engagement,
    number integer generated always as identity,
    kind text not null check (length(kind) between 1 and 60),
    side text not null check (side in ('host', 'organiser')),
    content_hash char(64),
    reference text check (length(reference) between 1 and 200),
    recorded_at timestamptz not null,
    account_key text,
    acting_for uuid,
    primary key (engagement_id, number)
  );
  create index engagement_record_of on engagement_record (engagement_id, kind, number);
  create trigger engagement_record_is_a_record before update or delete or truncate on engagement_record
    for each statement execute function refuse_change_of_record();
`;
