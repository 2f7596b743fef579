import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came from files: which row became which organisation, and what a person has to decide about. */
export class Import1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_row (
        source text not null,
        row_id text not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        organisation_id uuid references organisation (id),
        imported_at timestamptz not null,
        primary key (source, row_id)
      );
      create index import_row_of on import_row (organisation_id);

      create table match_proposal (
        id uuid primary key,
        version integer not null check (version > 0),
        status text not null check (status in ('open', 'same', 'different')),
        about text not null check (about in ('organisation', 'venue')),
        source text not null,
        key text not null,
        text text not null,
        row jsonb not null,
        content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
        candidates jsonb not null,
        organisation_id uuid references organisation (id),
        proposed_at timestamptz not null,
        decided_at timestamptz,
        check ((status = 'open') = (decided_at is null))
      );
      create unique index match_proposal_open on match_proposal (about, source, key) where status = 'open';
      create index match_proposal_in_order on match_proposal (status, proposed_at, id);

      -- A pair that a person has told apart is never proposed again.
      create table told_apart (
        about text not null,
        source text not null,
        key text not null,
        organisation_id uuid not null references organisation (id),
        primary key (about, source, key, organisation_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table told_apart, match_proposal, import_row');
  }
}
