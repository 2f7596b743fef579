import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a signer's key has signed is found by it. Keys of the issuer follow one another: each but the first with the statement that both it and the one before it have signed. The old ones stay, since they vouched. */
export class IssuerSuccession1764200530000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence_key drop column the_only_one;
      alter table evidence_key add column number integer not null default 1 check (number > 0);
      alter table evidence_key alter column number drop default;
      alter table evidence_key add constraint issuer_keys_follow_one_another unique (number);
      alter table evidence_key add column succession jsonb;
      alter table evidence_key add constraint only_the_first_succeeds_none check ((succession is null) = (number = 1));
      create index signature_evidence_of_key on signature_evidence (key_id) where key_id is not null;

      create trigger evidence_key_stays before update or delete or truncate on evidence_key for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index signature_evidence_of_key;
      drop trigger evidence_key_stays on evidence_key;
      alter table evidence_key drop constraint only_the_first_succeeds_none, drop column succession, drop column number;
      alter table evidence_key add column the_only_one boolean not null default true unique check (the_only_one);
    `);
  }
}
