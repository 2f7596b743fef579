import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger of holds: every step of every stop with the rank it had then, chained per tour, so that nobody can say afterwards who came
 * first. It is written by the database itself beside the log of transitions, so that no code can take a step and leave it out.
 */
export class HoldLedger1764200320000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(append);
    await runner.query(follow);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger hold_ledger_follows on transition_log; drop function touring_ledger_follow, touring_ledger_append');
    await runner.query('drop table hold_ledger, hold_ledger_head');
  }
}

const tables = `
  -- Whoever appends holds this row, so that two steps of one tour follow each other whatever else they lock.
  create table hold_ledger_head (
    tour_id uuid primary key references tour,
    seq integer not null check (seq > 0),
    hash char(64)
  );

  create table hold_ledger (
    tour_id uuid not null references tour,
    seq integer not null check (seq > 0),
    stop_id uuid not null references stop,
    entry jsonb not null check ((entry ->> 'seq')::integer = seq and (entry ->> 'tourId')::uuid = tour_id and (entry ->> 'stopId')::uuid = stop_id),
    previous_hash char(64) check ((previous_hash is null) = (seq = 1)),
    hash char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (tour_id, seq),
    unique (tour_id, hash),
    unique nulls not distinct (tour_id, previous_hash),
    foreign key (tour_id, previous_hash) references hold_ledger (tour_id, hash)
  );
  create index hold_ledger_of_stop on hold_ledger (stop_id, seq);
  create trigger hold_ledger_is_a_record before update or delete or truncate on hold_ledger
    for each statement execute function refuse_change_of_record();
`;

/** RFC 8785 by hand: names in their order, no spaces, and every text is an id, a code or an instant, which JSON writes in one way alone. */
const append = `
  create function touring_ledger_append(a_stop uuid, an_action text, from_state text, to_state text, moment timestamptz, an_actor uuid)
  returns void language plpgsql as $$
  declare
    mine stop;
    number integer;
    before text;
    entry text;
    sealed text;
    said constant text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
  begin
    select * into mine from stop where id = a_stop;
    if mine.space_id is null then return; end if;
    insert into hold_ledger_head as head (tour_id, seq) values (mine.tour_id, 1)
      on conflict (tour_id) do update set seq = head.seq + 1 returning head.seq, head.hash into number, before;
    entry := format('{"action":%s,"actor":%s,"at":%s,"by":%s,"expiresAt":%s,"from":%s,"occupiesFrom":%s,"occupiesTo":%s,"rank":%s,"seq":%s,"stopId":%s,"to":%s,"tourId":%s}',
      to_json(an_action), coalesce(to_json(an_actor)::text, 'null'), to_json(to_char(moment at time zone 'UTC', said)),
      to_json(case when an_actor is null then 'system' when an_actor = mine.host_id then 'host' when an_actor = mine.organiser_id then 'organiser' else 'rival' end),
      coalesce(to_json(to_char(mine.expires_at at time zone 'UTC', said))::text, 'null'), coalesce(to_json(from_state)::text, 'null'),
      to_json(to_char(mine.occupies_from at time zone 'UTC', said)), to_json(to_char(mine.occupies_to at time zone 'UTC', said)),
      coalesce(touring_rank(mine)::text, 'null'), number, to_json(mine.id), to_json(to_state), to_json(mine.tour_id));
    sealed := encode(sha256(convert_to(format('{"entry":%s,"previous":%s}', entry, coalesce(to_json(before)::text, 'null')), 'UTF8')), 'hex');
    insert into hold_ledger (tour_id, seq, stop_id, entry, previous_hash, hash) values (mine.tour_id, number, mine.id, entry::jsonb, before, sealed);
    update hold_ledger_head set hash = sealed where tour_id = mine.tour_id;
  end $$;
`;

const follow = `
  create function touring_ledger_follow() returns trigger language plpgsql as $$
  begin
    perform touring_ledger_append(new.aggregate_id::uuid, new.action, new.from_state, new.to_state, new.at, new.acting_for);
    return null;
  end $$;
  create trigger hold_ledger_follows after insert on transition_log for each row
    when (new.aggregate_type = 'touring.stop' and new.to_state <> 'recorded') execute function touring_ledger_follow();
`;
