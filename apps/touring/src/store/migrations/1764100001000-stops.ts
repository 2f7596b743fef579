import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Stops and what happens to them. The two exclusion constraints are the last word on double booking: whatever the code believes,
 * no two reserved or confirmed stops share a space or the touring set for a moment.
 */
export class Stops1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await runner.query(stops);
    await runner.query(aroundStops);
    await runner.query(rank);
    await runner.query(reserve);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function touring_reserve_stop(uuid, timestamptz, bigint, text)');
    await runner.query('drop function touring_rank(stop)');
    await runner.query('drop table hosting_saga, facility_assessment, challenge, stop');
  }
}

const stops = `
  create table stop (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('hold', 'challenged', 'reserved', 'contract-lapsed', 'confirmed', 'hold-expired', 'hold-released',
      'declined', 'facility-failed', 'contract-declined', 'withdrawn-by-organiser', 'withdrawn-by-host', 'recorded')),
    tour_id uuid not null references tour,
    organiser_id uuid,
    host_id uuid,
    space_id uuid references space,
    -- Taken under the locks of tour and space, so that among rivals it follows the order in which they came.
    placed_no bigint generated always as identity,
    placed_at timestamptz not null,
    zone text not null,
    delivery date,
    opening date,
    closing date,
    dispatch date,
    occupies_from timestamptz,
    occupies_to timestamptz,
    set_free_at timestamptz,
    expires_at timestamptz,
    facility text not null default 'not-assessed'
      check (facility in ('not-assessed', 'passed', 'conditional', 'conditions-accepted', 'failed')),
    sign_by timestamptz,
    agreement_id uuid,
    -- What the contract asks for; after the confirmation what was agreed.
    fee_minor bigint,
    fee_currency char(3),
    import_source text,
    import_facts jsonb,
    check ((state = 'recorded') = (import_source is not null)),
    check (state = 'recorded' or (organiser_id is not null and host_id is not null and space_id is not null and delivery is not null
      and opening is not null and closing is not null and dispatch is not null and set_free_at is not null)),
    check (delivery <= opening and opening < closing and closing <= dispatch),
    check (occupies_from < occupies_to and occupies_to <= set_free_at),
    check ((fee_minor is null) = (fee_currency is null)),
    check (state not in ('reserved', 'confirmed') or (fee_minor is not null and sign_by is not null)),
    check (state not in ('hold', 'challenged') or expires_at is not null),
    check (state <> 'confirmed' or agreement_id is not null),
    constraint stop_space_taken_once exclude using gist (space_id with =, tstzrange(occupies_from, occupies_to) with &&)
      where (state in ('reserved', 'confirmed')),
    constraint stop_set_taken_once exclude using gist (tour_id with =, tstzrange(occupies_from, set_free_at) with &&)
      where (state in ('reserved', 'confirmed'))
  );
  create index stop_line_of_tour on stop (tour_id, occupies_from) where state in ('hold', 'challenged', 'reserved', 'confirmed');
  create index stop_line_of_space on stop (space_id, occupies_from) where state in ('hold', 'challenged', 'reserved', 'confirmed');
  create index stop_by_tour on stop (tour_id, placed_no);
  create index stop_by_organiser on stop (organiser_id, placed_no);
  create index stop_by_host on stop (host_id, placed_no);
`;

const aroundStops = `
  create table challenge (
    stop_id uuid not null references stop,
    challenger_stop_id uuid not null references stop,
    asked_at timestamptz not null,
    answer_by timestamptz not null,
    outcome text not null check (outcome in ('open', 'kept', 'released', 'dropped')),
    primary key (stop_id, challenger_stop_id),
    check (stop_id <> challenger_stop_id)
  );
  create index challenge_open_by on challenge (challenger_stop_id) where outcome = 'open';

  create table facility_assessment (
    id uuid primary key,
    stop_id uuid not null references stop,
    verdict text not null check (verdict in ('passed', 'conditional', 'failed')),
    assessed_at timestamptz not null,
    account_key text not null,
    acting_for uuid,
    measures text,
    measures_by text check (measures_by in ('organiser', 'host')),
    measures_due date,
    check ((verdict = 'conditional') = (measures is not null and measures_by is not null and measures_due is not null))
  );
  create index facility_assessment_of on facility_assessment (stop_id, assessed_at);

  create table hosting_saga (
    stop_id uuid not null references stop,
    round integer not null check (round > 0),
    state text not null check (state in ('offered', 'drafted', 'signing', 'confirmed', 'declined', 'lapsed', 'withdrawn')),
    agreement_id uuid unique,
    entered_at timestamptz not null,
    overdue_at timestamptz,
    primary key (stop_id, round),
    check ((overdue_at is null) = (state in ('confirmed', 'declined', 'lapsed', 'withdrawn')))
  );
  create index hosting_saga_overdue on hosting_saga (overdue_at) where overdue_at is not null;
`;

export const rank = `
  -- 1 + the rivals in line that were placed before; null for a stop that stands in no line. The union counts a stop once that wants both.
  create function touring_rank(mine stop) returns integer language sql stable as $$
    select case when mine.state in ('hold', 'challenged', 'reserved', 'confirmed') then 1 + (
      select count(*)::integer from (
        select id from stop where tour_id = mine.tour_id and state in ('hold', 'challenged', 'reserved', 'confirmed')
          and placed_no < mine.placed_no and occupies_from < mine.set_free_at and set_free_at > mine.occupies_from
        union
        select id from stop where space_id = mine.space_id and state in ('hold', 'challenged', 'reserved', 'confirmed')
          and placed_no < mine.placed_no and occupies_from < mine.occupies_to and occupies_to > mine.occupies_from
      ) before) end
  $$;
`;

export const reserve = `
  -- Turns a hold into a firm reservation, or says who the database would not have beside whom. The handler's subtransaction takes the
  -- update back alone, so that the refusal can be kept with the command.
  create function touring_reserve_stop(a_stop uuid, sign_until timestamptz, asked_minor bigint, asked_currency text) returns text language plpgsql as $$
  declare
    violated text;
  begin
    update stop set state = 'reserved', version = version + 1, expires_at = null, sign_by = sign_until,
      fee_minor = asked_minor, fee_currency = asked_currency where id = a_stop;
    return null;
  exception when exclusion_violation then
    get stacked diagnostics violated = constraint_name;
    return case violated when 'stop_space_taken_once' then 'space-already-reserved' else 'set-already-reserved' end;
  end $$;
`;
