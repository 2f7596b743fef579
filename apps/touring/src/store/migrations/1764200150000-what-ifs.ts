import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Copies of tours in which changes are tried, who has accepted them, and who was invited into a hole. */
export class WhatIfs1764200150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table relay_invitation; drop table what_if_acceptance; drop table what_if');
  }
}

const tables = `
  create table what_if (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'proposed', 'published', 'declined', 'withdrawn')),
    tour_id uuid not null references tour,
    changes jsonb not null,
    places jsonb not null,
    host_ids uuid[] not null,
    -- What was proposed: the versions of the stops it rests on, and the difference that the hosts were shown.
    basis jsonb,
    difference jsonb,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check (state in ('draft', 'withdrawn') or (basis is not null and difference is not null))
  );
  create index what_if_of on what_if (tour_id, created_at, id);

  -- The account is kept because a hold that comes of it is placed in its name.
  create table what_if_acceptance (
    what_if_id uuid not null references what_if,
    host_id uuid not null,
    account_key text not null,
    person_ref uuid,
    at timestamptz not null,
    primary key (what_if_id, host_id)
  );

  create table relay_invitation (
    tour_id uuid not null references tour,
    space_id uuid not null references space,
    earliest date not null,
    latest date not null,
    at timestamptz not null,
    primary key (tour_id, space_id, earliest, latest)
  );
`;
