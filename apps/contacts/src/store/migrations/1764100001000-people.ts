import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People as references, their data in one erasable table, their accounts, invitations and mandates. */
export class People1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const power = `('administer-platform', 'administer-organisation', 'manage-tours', 'negotiate', 'sign', 'designate')`;
    await runner.query(`
      create table person (
        ref uuid primary key,
        version integer not null check (version > 0),
        known_since timestamptz not null,
        erased_at timestamptz
      );

      -- The only table with data of people. Erasing a person is deleting one row here.
      create table person_vault (
        person_ref uuid primary key references person (ref),
        display_name text not null,
        email text not null,
        language text not null,
        phone text,
        changed_at timestamptz not null
      );

      create table account (
        id uuid primary key,
        account_key text not null constraint account_is_linked unique check (account_key ~ '^[0-9a-f]{64}$'),
        issuer text not null,
        subject text not null,
        person_ref uuid not null references person (ref),
        linked_at timestamptz not null,
        unique (issuer, subject)
      );
      create index account_of_person on account (person_ref);
      create index account_by_age on account (linked_at, id);

      create table mandate (
        id uuid primary key,
        version integer not null check (version > 0),
        status text not null check (status in ('granted', 'revoked')),
        organisation_id uuid not null references organisation (id),
        person_ref uuid not null references person (ref),
        power text not null check (power in ${power}),
        valid_from timestamptz not null,
        valid_to timestamptz check (valid_to > valid_from),
        limit_minor bigint check (limit_minor >= 0),
        limit_currency text check (limit_currency ~ '^[A-Z]{3}$'),
        granted_at timestamptz not null,
        granted_by uuid references person (ref),
        revoked_at timestamptz,
        held_until timestamptz check (held_until >= valid_from),
        -- The time in which it really holds: a revocation shortens it, down to nothing.
        during tstzrange not null generated always as (tstzrange(valid_from, least(valid_to, held_until))) stored,
        check ((limit_minor is null) = (limit_currency is null)),
        check (limit_minor is null or power = 'sign'),
        check ((status = 'revoked') = (revoked_at is not null and held_until is not null)),
        constraint mandate_overlaps exclude using gist (organisation_id with =, person_ref with =, power with =, during with &&)
      );
      create index mandate_of_person on mandate (person_ref);

      create table invitation (
        id uuid primary key,
        version integer not null check (version > 0),
        status text not null check (status in ('open', 'redeemed', 'expired', 'withdrawn')),
        organisation_id uuid not null references organisation (id),
        code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
        powers text[] not null check (array_length(powers, 1) > 0 and powers <@ array[${power.slice(1, -1)}]),
        valid_to timestamptz,
        limit_minor bigint check (limit_minor >= 0),
        limit_currency text check (limit_currency ~ '^[A-Z]{3}$'),
        person_ref uuid references person (ref),
        first_administrator boolean not null,
        issued_at timestamptz not null,
        issued_by uuid references person (ref),
        expires_at timestamptz not null check (expires_at > issued_at),
        redeemed_by uuid references person (ref),
        check ((limit_minor is null) = (limit_currency is null)),
        check ((status = 'redeemed') = (redeemed_by is not null))
      );
      create index invitation_of_organisation on invitation (organisation_id, issued_at desc, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table invitation, mandate, account, person_vault, person');
  }
}
