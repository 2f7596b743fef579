import type { MigrationInterface, QueryRunner } from 'typeorm';

/** This service's own copies of who is who and who may act for whom, so that every call is decided without asking anybody. */
export class Access1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table copy_account (
        account_id uuid primary key,
        account_key text not null,
        person_ref uuid not null
      );
      create index copy_account_key on copy_account (account_key);

      create table copy_mandate (
        mandate_id uuid primary key,
        person_ref uuid not null,
        organisation_id uuid not null,
        power text not null,
        valid_from timestamptz not null,
        valid_to timestamptz,
        revoked_at timestamptz,
        limit_minor bigint,
        limit_currency char(3)
      );
      create index copy_mandate_person on copy_mandate (person_ref);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table copy_mandate, copy_account');
  }
}
