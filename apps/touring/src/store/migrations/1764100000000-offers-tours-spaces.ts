import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is offered, what travels, where it can stand, and the reference rows of the trade, dated and with their source. */
export class OffersToursSpaces1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(offers);
    await runner.query(toursAndSpaces);
    await runner.query(referenceRows);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table weekend_rule, hold_rule, space, tour, offer, copy_organisation');
  }
}

const offers = `
  -- This service's copy of the directory of contacts; rebuilt from the events.
  create table copy_organisation (
    id uuid primary key,
    name text not null,
    kind text not null,
    partner text,
    time_zone text,
    status text not null check (status in ('active', 'closed'))
  );

  create table offer (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('draft', 'submitted', 'changes-requested', 'published', 'closed', 'rejected', 'withdrawn')),
    organiser_id uuid not null,
    submitted_by text,
    title text not null check (length(title) between 1 and 300),
    kind text not null check (kind in ('exhibition', 'performance', 'literary', 'audiovisual')),
    fee_minor bigint not null check (fee_minor >= 0),
    fee_extra_week_minor bigint not null check (fee_extra_week_minor >= 0),
    fee_currency char(3) not null,
    fee_base_weeks integer not null check (fee_base_weeks > 0),
    insured_minor bigint not null check (insured_minor >= 0),
    insured_currency char(3) not null,
    floor_area_m2 integer check (floor_area_m2 > 0),
    running_length_m integer check (running_length_m > 0),
    clear_height_cm integer check (clear_height_cm > 0),
    security_level text not null check (security_level in ('limited', 'moderate', 'high')),
    min_weeks integer not null check (min_weeks > 0),
    max_weeks integer not null,
    available_from date not null,
    available_to date,
    install_days integer not null check (install_days >= 0),
    strike_days integer not null check (strike_days >= 0),
    cancellation jsonb not null,
    languages text[] not null,
    created_at timestamptz not null,
    check (min_weeks <= max_weeks),
    check (available_to > available_from)
  );
  create index offer_by_age on offer (created_at, id);
  create index offer_by_organiser on offer (organiser_id, created_at, id);
`;

const toursAndSpaces = `
  create table tour (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('planned', 'ended', 'recorded')),
    offer_id uuid references offer,
    organiser_id uuid,
    title text not null check (length(title) between 1 and 300),
    kind text not null check (kind in ('exhibition', 'performance', 'literary', 'audiovisual')),
    least_turnaround_days integer not null check (least_turnaround_days >= 0),
    created_at timestamptz not null,
    import_source text,
    import_facts jsonb,
    check (state = 'recorded' or (offer_id is not null and organiser_id is not null)),
    check ((state = 'recorded') = (import_source is not null))
  );
  create index tour_by_age on tour (created_at, id);
  create index tour_by_offer on tour (offer_id, created_at, id);

  -- A space is never changed after it was registered: a rebuilt gallery is another space, and calendars stay true.
  create table space (
    id uuid primary key,
    version integer not null check (version > 0),
    organisation_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    zone text not null,
    partner text,
    floor_area_m2 integer not null check (floor_area_m2 > 0),
    wall_length_m integer check (wall_length_m > 0),
    clear_height_cm integer check (clear_height_cm > 0),
    security_level text not null check (security_level in ('limited', 'moderate', 'high')),
    report_date date not null,
    created_at timestamptz not null,
    constraint space_named_once unique (organisation_id, name)
  );
  create index space_by_age on space (created_at, id);
`;

const referenceRows = `
  create table hold_rule (
    code text not null,
    value integer not null check (value >= 0),
    unit text not null check (unit in ('days', 'hours', 'working-days', 'months')),
    valid_from date not null,
    source text not null,
    primary key (code, valid_from)
  );
  insert into hold_rule (code, value, unit, valid_from, source) values
    ('first-hold-expiry', 14, 'days', '2000-01-01', 'myvenuepulse.com/blog/hold-management-best-practices'),
    ('lower-hold-expiry', 7, 'days', '2000-01-01', 'myvenuepulse.com/blog/hold-management-best-practices'),
    ('longest-hold', 90, 'days', '2000-01-01', 'practice of museums, 60 to 90 days; unchecked'),
    ('challenge-answer', 48, 'hours', '2000-01-01', 'daysheets.com/glossary/holds-touring'),
    ('sign-by', 30, 'days', '2000-01-01', 'sites.si.edu/host/guidelines2d.htm'),
    ('longest-sign-by', 60, 'days', '2000-01-01', 'twice the usual time to sign; house rule'),
    ('acclimatisation', 1, 'days', '2000-01-01', 'sites.si.edu/host/guidelines2f.htm'),
    ('delivery-before-opening', 5, 'working-days', '2000-01-01', 'sites.si.edu/host/guidelines2f.htm'),
    ('facility-report-age', 12, 'months', '2000-01-01', 'practice of registrars; unchecked');

  -- Days of the week by ISO 8601 (7 is Sunday) on which offices rest; '*' is everybody who has no row.
  create table weekend_rule (
    partner text not null,
    days smallint[] not null check (cardinality(days) between 1 and 6),
    valid_from date not null,
    source text not null,
    primary key (partner, valid_from)
  );
  insert into weekend_rule (partner, days, valid_from, source) values
    ('*', '{6,7}', '2000-01-01', 'general practice'),
    ('BD', '{5,6}', '2000-01-01', 'working week of Bangladesh, Sunday to Thursday; unchecked'),
    ('BN', '{5,7}', '2000-01-01', 'government offices of Brunei rest on Friday and Sunday; unchecked');
`;
