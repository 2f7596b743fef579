import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox, log, cursors, parked events and timers: the same tables in every service's database. */
export class Messaging1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(publishing);
    await runner.query(consuming);
    await runner.query(timing);
    // The moment of installation: reactions begin here, while copies begin at the owner's first event.
    await runner.query('insert into messaging_installation (installed_at) values (clock_timestamp())');
    await runner.query('insert into event_log_head (log_id, position) values (gen_random_uuid(), 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function publish_outbox(bigint[]), publish_next(integer), emit_event(text, uuid, text, text, uuid, timestamptz, text, text, text);
      drop table timer, ops_audit, discarded_event, parked_record, parked_event, event_position, event_cursor, known_log,
        messaging_installation, event_log, event_log_head, outbox, aggregate_sequence;
    `);
  }
}

const publishing = `
  create table aggregate_sequence (
    topic text not null,
    aggregate_id uuid not null,
    last bigint not null,
    primary key (topic, aggregate_id)
  );

  create table outbox (
    id bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    aggregate_id uuid not null,
    sequence bigint not null,
    type text not null,
    occurred_at timestamptz not null,
    correlation_id text,
    causation_id text,
    traceparent text,
    data text not null constraint event_data_at_most_512_kib check (octet_length(data) <= 524288)
  ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);

  -- The one row is the fence between two relays: positions come from it alone, so a reader that has seen n will never miss one below n.
  create table event_log_head (
    only_row boolean primary key default true check (only_row),
    log_id uuid not null,
    position bigint not null
  );

  create table event_log (
    position bigint primary key,
    event_id uuid not null,
    topic text not null,
    aggregate_id uuid not null,
    sequence bigint not null,
    type text not null,
    occurred_at timestamptz not null,
    correlation_id text,
    causation_id text,
    traceparent text,
    data text not null,
    unique (aggregate_id, topic, sequence)
  );

  -- The counter's row stays locked until the commit, so within one aggregate outbox ids follow commits.
  create function emit_event(a_topic text, an_aggregate uuid, a_type text, some_data text, an_event uuid, at timestamptz,
    a_correlation text, a_causation text, a_traceparent text) returns bigint language plpgsql as $$
  declare
    next_sequence bigint;
  begin
    insert into aggregate_sequence as s (topic, aggregate_id, last) values (a_topic, an_aggregate, 1)
      on conflict (topic, aggregate_id) do update set last = s.last + 1 returning last into next_sequence;
    insert into outbox (event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, traceparent, data)
      values (an_event, a_topic, an_aggregate, next_sequence, a_type, at, a_correlation, a_causation, a_traceparent, some_data);
    return next_sequence;
  end $$;

  -- Moves acknowledged rows to the log, in the order of their ids. Rows that another relay has moved already are simply not there.
  create function publish_outbox(ids bigint[]) returns bigint language plpgsql as $$
  declare
    head bigint;
    moved bigint;
  begin
    select position into head from event_log_head for update;
    with gone as (delete from outbox where id = any(ids) returning *)
    insert into event_log (position, event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, traceparent, data)
      select head + row_number() over (order by id), event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, traceparent, data
      from gone order by id;
    get diagnostics moved = row_count;
    if moved > 0 then
      update event_log_head set position = head + moved;
    end if;
    return moved;
  end $$;

  create function publish_next(most integer) returns bigint language sql as $$
    select publish_outbox(array(select id from outbox order by id limit most));
  $$;
`;

const consuming = `
  create table messaging_installation (
    only_row boolean primary key default true check (only_row),
    installed_at timestamptz not null
  );

  create table known_log (owner text primary key, log_id uuid not null);

  create table event_cursor (
    topic text not null,
    aggregate_id uuid not null,
    last_sequence bigint not null,
    parked integer not null default 0 check (parked >= 0),
    primary key (topic, aggregate_id)
  );

  create table event_position (owner text primary key, position bigint not null);

  create table parked_event (
    id bigint generated always as identity primary key,
    topic text not null,
    aggregate_id uuid not null,
    sequence bigint not null,
    type text not null,
    event text not null,
    state text not null check (state in ('waiting', 'retrying', 'dead')),
    reason text not null,
    waits_for uuid,
    attempts integer not null default 0,
    parked_at timestamptz not null,
    next_try_at timestamptz,
    unique (topic, aggregate_id, sequence)
  );
  create index parked_event_due on parked_event (next_try_at) where next_try_at is not null;
  create index parked_event_waits on parked_event (waits_for) where waits_for is not null;

  -- What can't be read at all: kept as it came, under its Kafka key.
  create table parked_record (
    id bigint generated always as identity primary key,
    topic text not null,
    partition integer not null,
    kafka_offset bigint not null,
    key text,
    value bytea,
    headers jsonb not null,
    reason text not null,
    parked_at timestamptz not null,
    unique (topic, partition, kafka_offset)
  );

  create table discarded_event (
    topic text not null,
    aggregate_id uuid not null,
    sequence bigint not null,
    discarded_at timestamptz not null,
    primary key (topic, aggregate_id, sequence)
  );

  create table ops_audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    action text not null,
    subject text not null,
    account_key text not null,
    acting_for uuid,
    reason text
  );
`;

const timing = `
  create table timer (
    kind text not null,
    subject_id uuid not null,
    due_at timestamptz not null,
    primary key (kind, subject_id)
  );
  create index timer_due on timer (due_at);
`;
