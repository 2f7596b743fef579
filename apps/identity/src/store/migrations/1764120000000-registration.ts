import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that people make for themselves, and signing out everywhere. */
export class Registration1764120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add epoch integer not null default 0;
      alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
      alter table sign_in_attempt add constraint sign_in_attempt_kind_check check (kind in ('account', 'address', 'registration'));
      create index issuer_record_account on issuer_record (split_part(payload ->> 'accountId', '.', 1)) where payload ? 'accountId';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index issuer_record_account;
      delete from sign_in_attempt where kind = 'registration';
      alter table sign_in_attempt drop constraint sign_in_attempt_kind_check;
      alter table sign_in_attempt add constraint sign_in_attempt_kind_check check (kind in ('account', 'address'));
      alter table account drop epoch;
    `);
  }
}
