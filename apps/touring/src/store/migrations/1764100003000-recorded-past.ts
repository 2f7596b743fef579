import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lies in the past and enters by import: which row became what, what waits for a person's decision, and engagements. */
export class RecordedPast1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An exhibition tour is known by its row, a concert tour by the key that its engagements name.
      alter table tour add column import_key text;
      alter table tour add check ((import_source is null) = (import_key is null));
      create unique index tour_imported_once on tour (import_source, kind, import_key) where import_source is not null;

      alter table stop add column import_row_id text;
      alter table stop add check ((import_source is null) = (import_row_id is null));
      create unique index stop_imported_once on stop (import_source, import_row_id) where import_source is not null;

      create table engagement (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state = 'recorded'),
        tour_id uuid references tour,
        host_id uuid,
        title text not null check (length(title) between 1 and 300),
        company text not null,
        first_day date not null,
        day_after date not null,
        zone text not null,
        performances jsonb not null,
        created_at timestamptz not null,
        import_source text not null,
        import_row_id text not null,
        import_facts jsonb not null,
        check (first_day < day_after),
        constraint engagement_imported_once unique (import_source, import_row_id)
      );
      create index engagement_by_tour on engagement (tour_id, first_day, id);

      create table import_row (
        kind text not null check (kind in ('tour', 'engagement')),
        source text not null,
        row_id text not null,
        content_hash text not null,
        subject_id uuid not null,
        imported_at timestamptz not null,
        primary key (kind, source, row_id)
      );

      -- The latest content of a row that is not what was recorded; it changes nothing until a person decides. What was found to be
      -- something different stays, so that it is not asked again.
      create table import_proposal (
        id uuid primary key,
        version integer not null check (version > 0),
        state text not null check (state in ('open', 'same', 'different')),
        kind text not null check (kind in ('tour', 'engagement')),
        source text not null,
        row_id text not null,
        code text not null,
        content jsonb not null,
        content_hash char(64) not null,
        candidates uuid[] not null check (array_length(candidates, 1) > 0),
        subject_id uuid,
        proposed_at timestamptz not null,
        decided_at timestamptz,
        check ((state = 'open') = (decided_at is null))
      );
      create unique index import_proposal_open_once on import_proposal (kind, source, row_id) where state = 'open';
      create index import_proposal_by_content on import_proposal (kind, source, row_id, content_hash);
      create index import_proposal_by_age on import_proposal (proposed_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_proposal, import_row, engagement');
    await runner.query('alter table stop drop column import_row_id; alter table tour drop column import_key');
  }
}
