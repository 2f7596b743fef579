import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners, and the organisations of the directory with their names and their ids elsewhere. */
export class Directory1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Both extensions are trusted: the owner of the database may install them.
    await runner.query('create extension if not exists btree_gist');
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(`
      create table partner (
        code text primary key check (code ~ '^([A-Z]{2}|ASEM:[A-Z]{2,6})$'),
        version integer not null check (version > 0),
        kind text not null check (kind in ('country', 'union', 'secretariat')),
        side text not null check (side in ('EUROPE', 'ASIA')),
        coordination_group text not null check (coordination_group in ('EEAS', 'ASEAN', 'NESA')),
        time_zone text,
        names jsonb not null,
        admitted_on date not null,
        first_summit text not null,
        first_summit_on date not null check (first_summit_on >= admitted_on),
        participation text not null check (participation in ('participating', 'suspended')),
        participation_since date not null,
        participation_source text not null,
        source text not null,
        as_of date not null,
        authority_organisation_id uuid
      );

      create table organisation (
        id uuid primary key,
        version integer not null check (version > 0),
        status text not null check (status in ('active', 'closed')),
        kind text not null check (kind in ('museum', 'gallery', 'theatre', 'art-centre', 'orchestra', 'publisher', 'audiovisual-operator',
          'festival', 'network', 'ministry', 'public-body', 'secretariat', 'other')),
        name text not null check (length(name) between 1 and 300),
        sort_name text not null collate "C",
        country text check (country ~ '^[A-Z]{2}$'),
        partner text references partner (code),
        city text,
        time_zone text,
        latitude_microdegrees integer check (latitude_microdegrees between -90000000 and 90000000),
        longitude_microdegrees integer check (longitude_microdegrees between -180000000 and 180000000),
        homepage text,
        import_source text,
        succeeded_by uuid references organisation (id),
        runs_platform boolean not null default false,
        registered_at timestamptz not null,
        changed_at timestamptz not null,
        check ((latitude_microdegrees is null) = (longitude_microdegrees is null)),
        check (succeeded_by is null or status = 'closed')
      );
      alter table partner add foreign key (authority_organisation_id) references organisation (id);
      create index organisation_in_order on organisation (sort_name, id);
      create index organisation_by_partner on organisation (partner, sort_name, id);
      -- The platform has one secretariat: its organisation is the only one for which the platform can be administered.
      create unique index organisation_that_runs_the_platform on organisation (runs_platform) where runs_platform;

      create table organisation_name (
        organisation_id uuid not null references organisation (id),
        position integer not null check (position >= 0),
        language text not null,
        text text not null check (length(text) between 1 and 300),
        folded text not null,
        primary key (organisation_id, position),
        unique (organisation_id, language, text)
      );
      create index organisation_name_within on organisation_name using gin (folded gin_trgm_ops);

      create table organisation_word (
        word text not null,
        organisation_id uuid not null references organisation (id),
        primary key (word, organisation_id)
      );
      create index organisation_word_of on organisation_word (organisation_id);

      create table organisation_external_id (
        scheme text not null,
        value text not null,
        organisation_id uuid not null references organisation (id),
        constraint external_id_taken primary key (scheme, value)
      );
      create index organisation_external_id_of on organisation_external_id (organisation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table partner drop constraint partner_authority_organisation_id_fkey');
    await runner.query('drop table organisation_external_id, organisation_word, organisation_name, organisation, partner');
  }
}
