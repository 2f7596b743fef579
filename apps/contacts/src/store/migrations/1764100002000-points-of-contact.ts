import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offices of the partners, who was named for them by which letter, and when they are away. */
export class PointsOfContact1764100002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table office (
        id uuid primary key,
        version integer not null check (version > 0),
        partner text not null references partner (code),
        theme text check (theme ~ '^[a-z][a-z0-9-]{1,49}$'),
        mailbox text not null,
        time_zone text not null,
        languages text[] not null check (array_length(languages, 1) > 0),
        opened_at timestamptz not null,
        details_confirmed_at timestamptz,
        holders_so_far integer not null default 0
      );
      create unique index office_exists on office (partner, coalesce(theme, ''));

      -- What an authority has been reminded of: the moment of the reminder, or since when the office is vacant.
      create table reminder_told (
        subject_id uuid not null,
        about timestamptz not null,
        told_at timestamptz not null,
        primary key (subject_id, about)
      );

      create table designation (
        id uuid primary key,
        version integer not null check (version > 0),
        office_id uuid not null references office (id),
        person_ref uuid not null references person (ref),
        rank integer not null check (rank between 0 and 20),
        status text not null check (status in ('submitted', 'verifying', 'returned', 'confirmed', 'active', 'suspended', 'rejected', 'cancelled', 'ended')),
        valid_from timestamptz not null,
        valid_to timestamptz check (valid_to > valid_from),
        name_published boolean not null default false,
        submitted_by uuid not null references person (ref),
        submitted_for uuid not null references organisation (id),
        submitted_at timestamptz not null,
        verified_by uuid references person (ref),
        confirmed_at timestamptz,
        ordinal integer,
        activated_at timestamptz,
        suspended_at timestamptz,
        ended_at timestamptz check (ended_at >= activated_at),
        end_reason text check (end_reason in ('expired', 'superseded', 'resigned', 'revoked', 'erased', 'cancelled')),
        seat tstzrange generated always as (case when activated_at is not null then tstzrange(activated_at, coalesce(ended_at, valid_to)) end) stored,
        constraint never_the_nominee check (submitted_by <> person_ref),
        constraint four_eyes check (verified_by is null or (verified_by <> submitted_by and verified_by <> person_ref)),
        check (status not in ('confirmed', 'active', 'suspended') or (verified_by is not null and confirmed_at is not null)),
        check (status not in ('active', 'suspended') or (activated_at is not null and ended_at is null)),
        check ((status = 'suspended') = (suspended_at is not null and ended_at is null)),
        check ((status in ('ended', 'cancelled')) = (ended_at is not null and end_reason is not null)),
        -- At no instant do two people hold one seat: not by check-then-write, but here.
        constraint seat_taken exclude using gist (office_id with =, rank with =, seat with &&)
      );
      create index designation_of_office on designation (office_id, submitted_at, id);
      create index designation_of_person on designation (person_ref);
      -- Two letters for the same seat from the same day on would make the holder a matter of which timer fires first.
      create unique index seat_promised on designation (office_id, rank, valid_from) where status = 'confirmed';

      create table letter (
        id uuid primary key,
        designation_id uuid not null references designation (id),
        issuer text not null,
        reference text not null,
        dated date not null,
        language text not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        attached_at timestamptz not null,
        verification_method text check (verification_method in ('call-back-to-number-on-file', 'mission-note', 'mail-domain-of-record', 'original-seen')),
        verified_by uuid references person (ref),
        verified_at timestamptz,
        check ((verification_method is null) = (verified_by is null) and (verified_by is null) = (verified_at is null))
      );
      create index letter_of on letter (designation_id, attached_at);

      create table absence (
        id uuid primary key,
        designation_id uuid not null references designation (id),
        absent_from timestamptz not null,
        absent_to timestamptz not null check (absent_to > absent_from),
        constraint absence_overlaps exclude using gist (designation_id with =, tstzrange(absent_from, absent_to) with &&)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table absence, letter, designation, reminder_told, office');
  }
}
