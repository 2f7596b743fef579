import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a tour costs and who bears it, how its shared costs are divided, the account of each stop, and what is stated for the record of carbon. */
export class Money1764200500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(costs);
    await runner.query(splits);
    await runner.query(settlements);
    await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sustainability_statement, settlement_signature, settlement, cost_split_answer, cost_split, cost_entry');
  }
}

const costs = `
  -- Append-only: an entry that was wrong is followed by one that takes its place.
  create table cost_entry (
    id uuid primary key,
    number bigint generated always as identity unique,
    tour_id uuid not null references tour,
    bearer_id uuid not null,
    stop_id uuid references stay,
    kind text not null check (length(kind) between 1 and 40),
    sharing text not null check (sharing in ('shared', 'own')),
    amount_minor bigint not null check (amount_minor >= 0),
    currency char(3) not null,
    incurred_on date not null,
    remark text not null check (length(remark) between 1 and 2000),
    corrects uuid constraint cost_entry_corrected_once unique references cost_entry,
    recorded_at timestamptz not null,
    account_key text not null
  );
  create index cost_entry_of_tour on cost_entry (tour_id, number);
  create trigger cost_entry_is_a_record before update or delete or truncate on cost_entry
    for each statement execute function refuse_change_of_record();
`;

const splits = `
  create table cost_split (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('proposed', 'agreed', 'declined', 'superseded')),
    tour_id uuid not null references tour,
    number integer not null check (number > 0),
    host_ids uuid[] not null,
    content jsonb not null,
    content_hash char(64) not null,
    proposed_at timestamptz not null,
    decided_at timestamptz,
    unique (tour_id, number)
  );
  create unique index cost_split_open_once on cost_split (tour_id) where state = 'proposed';
  create unique index cost_split_agreed_once on cost_split (tour_id) where state = 'agreed';

  create table cost_split_answer (
    split_id uuid not null references cost_split,
    host_id uuid not null,
    agrees boolean not null,
    content_hash char(64) not null,
    at timestamptz not null,
    account_key text not null,
    primary key (split_id, host_id)
  );
  create trigger cost_split_answer_is_a_record before update or delete or truncate on cost_split_answer
    for each statement execute function refuse_change_of_record();
`;

const settlements = `
  create table settlement (
    id uuid primary key references stay,
    state text not null check (state in ('draft', 'presented', 'signed-by-one', 'signed', 'paid')),
    -- How often it has been drawn up: a signature is under one drawing and no other.
    drawn integer not null check (drawn > 0),
    content jsonb not null,
    content_hash char(64) not null,
    changed_at timestamptz not null
  );

  create table settlement_signature (
    settlement_id uuid not null references settlement,
    drawn integer not null,
    side text not null check (side in ('organiser', 'host')),
    content_hash char(64) not null,
    at timestamptz not null,
    account_key text not null,
    primary key (settlement_id, drawn, side)
  );
  create trigger settlement_signature_is_a_record before update or delete or truncate on settlement_signature
    for each statement execute function refuse_change_of_record();
`;

const statements = `
  -- What the organiser states of reuse and of journeys; the latest counts, the earlier ones stay.
  create table sustainability_statement (
    tour_id uuid not null references tour,
    number integer not null check (number > 0),
    content jsonb not null,
    stated_at timestamptz not null,
    account_key text not null,
    primary key (tour_id, number)
  );
  create trigger sustainability_statement_is_a_record before update or delete or truncate on sustainability_statement
    for each statement execute function refuse_change_of_record();
`;
