import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What others know and notices need: organisations, points of contact, dates of stops, times to sign, and who has been erased. */
export class Copies1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table copy_organisation (
        id uuid primary key,
        name text not null,
        partner text,
        time_zone text,
        names jsonb not null
      );
      create index copy_organisation_of_partner on copy_organisation (partner);

      create table copy_designation (
        designation_id uuid primary key,
        person_ref uuid not null,
        partner text not null,
        state text not null check (state in ('active', 'suspended', 'ended'))
      );
      create index copy_designation_of_partner on copy_designation (partner) where state = 'active';
      create index copy_designation_of_person on copy_designation (person_ref) where state = 'active';

      create table copy_stop (
        stop_id uuid primary key,
        host_id uuid not null,
        opening_start date not null,
        opening_end date not null,
        zone text not null
      );

      create table copy_agreement (
        agreement_id uuid primary key,
        sign_by timestamptz not null
      );

      create table copy_erased_person (person_ref uuid primary key);

      -- The mandates themselves are copied by the access library, which asks by person; notices are addressed by organisation.
      create index copy_mandate_of_organisation on copy_mandate (organisation_id, power);
      create index copy_mandate_of_power on copy_mandate (power) where power in ('administer-platform', 'designate');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index copy_mandate_of_organisation, copy_mandate_of_power');
    await runner.query('drop table copy_erased_person, copy_agreement, copy_stop, copy_designation, copy_organisation');
  }
}
