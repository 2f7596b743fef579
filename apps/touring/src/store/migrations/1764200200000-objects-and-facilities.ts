import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What travels, object by object, and what each space is like: versions that never overwrite each other, and who read them. */
export class ObjectsAndFacilities1764200200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(objects);
    await runner.query(facilities);
    await runner.query(reading);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table facility_reading, facility_submission, light_plan, climate_log, facility_report');
    await runner.query('drop table stop_object, object_consent, work_object, offer_description');
  }
}

const objects = `
  create table offer_description (
    offer_id uuid primary key references offer,
    facts jsonb not null
  );

  create table work_object (
    id uuid primary key,
    version integer not null check (version > 0),
    offer_id uuid not null references offer,
    inventory_number text not null check (length(inventory_number) between 1 and 100),
    title text not null check (length(title) between 1 and 300),
    lender text not null check (length(lender) between 1 and 300),
    light_class text not null check (light_class in ('none', 'low', 'medium', 'high', 'special')),
    max_lux integer check (max_lux >= 0),
    lux_hours_per_year integer check (lux_hours_per_year >= 0),
    value_minor bigint not null check (value_minor >= 0),
    value_currency char(3) not null,
    loan_ends date,
    needs_immunity boolean not null,
    needs_export_licence boolean not null,
    needs_courier boolean not null,
    -- Taxa with the appendix of the convention in which they stand: [{ "taxon": "Loxodonta africana", "appendix": "I" }].
    cites jsonb not null,
    -- Sizes, weight, material, climate range, case and mount: what no rule of another area asks for.
    details jsonb not null,
    created_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint work_object_numbered_once unique (offer_id, lender, inventory_number)
  );
  create index work_object_of_offer on work_object (offer_id, created_at, id);

  -- A lender's word on one object at one host; the latest row counts, so that an extension is a further row.
  create table object_consent (
    id bigint generated always as identity primary key,
    object_id uuid not null references work_object,
    host_id uuid not null,
    state text not null check (state in ('asked', 'granted', 'refused')),
    valid_to date,
    reference text check (length(reference) between 1 and 300),
    recorded_at timestamptz not null,
    account_key text not null
  );
  create index object_consent_of on object_consent (object_id, host_id, id desc);

  create table stop_object (
    stop_id uuid not null references stop,
    object_id uuid not null references work_object,
    -- Half-open days of the display; null: from the opening, to the closing.
    from_day date,
    to_day date,
    substitutes uuid references work_object,
    lux integer check (lux >= 0),
    primary key (stop_id, object_id),
    check (from_day < to_day),
    check (substitutes <> object_id)
  );
  create index stop_object_by_object on stop_object (object_id);
`;

const facilities = `
  create table facility_report (
    space_id uuid not null references space,
    number integer not null check (number > 0),
    report_date date not null,
    facts jsonb not null,
    entered_at timestamptz not null,
    account_key text not null,
    primary key (space_id, number)
  );

  create table climate_log (
    space_id uuid not null references space,
    number integer not null check (number > 0),
    first_at timestamptz not null,
    last_at timestamptz not null,
    summary jsonb not null,
    -- The file as it came, compressed: evidence from which the summary can be reckoned again.
    sha256 char(64) not null,
    file bytea not null,
    uploaded_at timestamptz not null,
    account_key text not null,
    primary key (space_id, number),
    check (first_at <= last_at)
  );

  create table light_plan (
    space_id uuid not null references space,
    number integer not null check (number > 0),
    valid_from date not null,
    lux integer check (lux >= 0),
    open_minutes integer[] not null check (cardinality(open_minutes) = 7),
    maintenance_minutes integer[] not null check (cardinality(maintenance_minutes) = 7),
    maintenance_lux integer check (maintenance_lux >= 0),
    night_lux integer check (night_lux >= 0),
    entered_at timestamptz not null,
    account_key text not null,
    primary key (space_id, number)
  );
`;

const reading = `
  -- By handing a report in with a stop the host lets that stop's organiser read it, and the light plans of the space with it.
  create table facility_submission (
    stop_id uuid not null references stop,
    space_id uuid not null,
    report_number integer not null,
    submitted_at timestamptz not null,
    account_key text not null,
    primary key (stop_id, report_number),
    foreign key (space_id, report_number) references facility_report
  );
  create index facility_submission_of_space on facility_submission (space_id);

  -- Who of another house read a report, or had the space matched against an offer (then once a day, with how often): for the host to see.
  create table facility_reading (
    id bigint generated always as identity primary key,
    space_id uuid not null references space,
    organisation_id uuid,
    account_key text not null,
    report_number integer,
    offer_id uuid,
    on_day date not null,
    read_at timestamptz not null,
    times integer not null check (times > 0),
    check ((report_number is null) <> (offer_id is null))
  );
  create unique index facility_reading_matched on facility_reading (space_id, offer_id, organisation_id, on_day) where offer_id is not null;
  create index facility_reading_of on facility_reading (space_id, id);
`;
