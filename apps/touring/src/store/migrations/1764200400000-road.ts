import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens to a confirmed stop. A stay has the id of its stop; whatever belongs to one is written under the lock of its row. Terms that
 * are only read and shown, and never searched, are kept as they were given.
 */
export class Road1764200400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stops);
    await runner.query(stays);
    await runner.query(legs);
    await runner.query(papers);
    await runner.query(conditions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table public_event, condition_signature, condition_version, condition_report, incident, stay_document, cover, road_file, leg_courier, leg, stay_reminded, stay_fact, stay');
    await runner.query(`alter table stop drop constraint stop_state_check`);
    await runner.query(`alter table stop add constraint stop_state_check check (state in (${states.filter((state) => !added.includes(state)).map((state) => `'${state}'`).join(', ')}))`);
  }
}

const added = ['concluded', 'cancelled'];
const states = [
  'hold', 'challenged', 'reserved', 'contract-lapsed', 'confirmed', 'concluded', 'cancelled', 'hold-expired', 'hold-released', 'declined', 'facility-failed', 'contract-declined',
  'withdrawn-by-organiser', 'withdrawn-by-host', 'recorded',
];

/** Neither is firm, so a cancelled stop leaves the two exclusion constraints and the line at once, and a settled one needs no protection any more. */
const stops = `
  alter table stop drop constraint stop_state_check;
  alter table stop add constraint stop_state_check check (state in (${states.map((state) => `'${state}'`).join(', ')}));
`;

const stays = `
  create table stay (
    id uuid primary key references stop,
    version integer not null check (version > 0),
    state text not null check (state in ('preparing', 'ready', 'in-delivery', 'received', 'installed', 'open', 'closed', 'packed', 'dispatched', 'reported', 'settled',
      'cancelled-by-host', 'cancelled-by-organiser', 'cancelled-force-majeure')),
    tour_id uuid not null references tour,
    organiser_id uuid not null,
    host_id uuid not null,
    begun_at timestamptz not null,
    changed_at timestamptz not null
  );
  create index stay_by_tour on stay (tour_id, id);
  create index stay_by_organiser on stay (organiser_id, begun_at, id);
  create index stay_by_host on stay (host_id, begun_at, id);
  create index stay_by_age on stay (begun_at, id);

  -- What has been found true of a stay, with the moment for which it is true; the latest of a kind counts.
  create table stay_fact (
    stay_id uuid not null references stay,
    number integer generated always as identity,
    kind text not null check (length(kind) between 1 and 60),
    at timestamptz not null,
    value jsonb not null,
    recorded_at timestamptz not null,
    account_key text,
    acting_for uuid,
    primary key (stay_id, number)
  );
  create index stay_fact_of on stay_fact (stay_id, kind, number);

  create table stay_reminded (
    stay_id uuid not null references stay,
    code text not null,
    due date not null,
    primary key (stay_id, code, due)
  );

  insert into stay (id, version, state, tour_id, organiser_id, host_id, begun_at, changed_at)
    select id, 1, 'preparing', tour_id, organiser_id, host_id, placed_at, placed_at from stop where state = 'confirmed';
`;

const legs = `
  create table leg (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('planned', 'quoted', 'booked', 'export-cleared', 'collected', 'in-transit', 'import-cleared', 'delivered', 'discharged', 'cancelled')),
    tour_id uuid not null references tour,
    organiser_id uuid not null,
    -- Null is the lender, a store or home.
    from_stop_id uuid references stop,
    to_stop_id uuid references stop,
    departs_at timestamptz not null,
    arrives_at timestamptz not null,
    delivered_at timestamptz,
    terms jsonb not null,
    carbon_grams bigint check (carbon_grams >= 0),
    created_at timestamptz not null,
    check (departs_at < arrives_at),
    check (from_stop_id is distinct from to_stop_id or from_stop_id is null),
    check ((delivered_at is not null) = (state in ('delivered', 'discharged')))
  );
  create index leg_by_tour on leg (tour_id, departs_at, id);
  create index leg_from on leg (from_stop_id);
  create index leg_to on leg (to_stop_id);

  create table leg_courier (
    leg_id uuid not null references leg,
    -- A reference that only contacts resolves.
    person_ref uuid not null,
    joins_at timestamptz not null,
    leaves_at timestamptz not null,
    primary key (leg_id, person_ref),
    check (joins_at < leaves_at)
  );
  create index leg_courier_by_person on leg_courier (person_ref);

  create table incident (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('open', 'closed')),
    tour_id uuid not null references tour,
    stay_id uuid not null references stay,
    leg_id uuid references leg,
    kind text not null,
    severity text not null check (severity in ('minor', 'serious', 'grave')),
    object_ids uuid[] not null,
    happened_at timestamptz not null,
    raised_at timestamptz not null,
    raised_by uuid not null,
    closed_at timestamptz,
    check ((closed_at is not null) = (state = 'closed'))
  );
  create index incident_of_stay on incident (stay_id, raised_at);
  create index incident_of_leg on incident (leg_id) where leg_id is not null;
`;

const papers = `
  -- Bytes lie in the database, so that one backup holds all and a file is committed with what it belongs to.
  create table road_file (
    id uuid primary key,
    stay_id uuid not null references stay,
    name text not null check (length(name) between 1 and 200),
    media_type text not null,
    size integer not null check (size between 1 and 8388608),
    sha256 char(64) not null,
    bytes bytea not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid
  );
  create index road_file_of_stay on road_file (stay_id, uploaded_at);

  create table cover (
    id uuid primary key,
    tour_id uuid not null references tour,
    stay_id uuid not null references stay,
    terms jsonb not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    replaced_by uuid references cover
  );
  create index cover_of_tour on cover (tour_id) where replaced_by is null;

  create table stay_document (
    id uuid primary key,
    stay_id uuid not null references stay,
    terms jsonb not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    replaced_by uuid references stay_document
  );
  create index stay_document_of on stay_document (stay_id) where replaced_by is null;
`;

const conditions = `
  create table condition_report (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'signed-by-checker', 'countersigned', 'disputed', 'filed')),
    stay_id uuid not null references stay,
    object_id uuid not null,
    occasion text not null check (occasion in ('incoming', 'outgoing')),
    -- The organisation whose checker writes it; the other side countersigns.
    checked_by uuid not null,
    opened_at timestamptz not null,
    signed_at timestamptz,
    constraint condition_report_once unique (stay_id, object_id, occasion)
  );
  create index condition_report_of_object on condition_report (object_id, opened_at);

  -- Append-only: what was once written is never changed.
  create table condition_version (
    report_id uuid not null references condition_report,
    number integer not null check (number > 0),
    content jsonb not null,
    content_hash char(64) not null,
    written_at timestamptz not null,
    account_key text not null,
    acting_for uuid,
    primary key (report_id, number)
  );
  create trigger condition_version_is_a_record before update or delete or truncate on condition_version
    for each statement execute function refuse_change_of_record();

  create table condition_signature (
    report_id uuid not null,
    number integer not null,
    role text not null check (role in ('checker', 'counter-party')),
    account_key text not null,
    acting_for uuid,
    at timestamptz not null,
    primary key (report_id, number, role),
    foreign key (report_id, number) references condition_version
  );

  create table public_event (
    id uuid primary key references stay,
    version integer not null check (version > 0),
    state text not null check (state in ('hidden', 'scheduled', 'rescheduled', 'postponed', 'moved-online', 'past', 'cancelled')),
    -- The SEQUENCE of RFC 5545.
    sequence integer not null check (sequence >= 0),
    details jsonb not null,
    previous_start date,
    changed_at timestamptz not null
  );
  create index public_event_shown on public_event (changed_at, id) where state not in ('hidden');
`;
