import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other dates agreed on after the signatures: evidence as the text is, each naming the one before it. */
export class Addenda1764200590000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreement_addendum (
        agreement_id uuid not null references agreement,
        number integer not null check (number > 0),
        addendum jsonb not null check ((addendum #>> '{header,number}')::integer = number and (addendum #>> '{header,agreementId}')::uuid = agreement_id),
        previous_hash char(64) check ((previous_hash is null) = (number = 1)),
        hash char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
        -- The news by which it came, and the move that it tells of: neither is recorded twice, whoever says it again.
        event_id uuid not null unique,
        move_id uuid unique,
        primary key (agreement_id, number),
        unique (agreement_id, hash),
        foreign key (agreement_id, previous_hash) references agreement_addendum (agreement_id, hash)
      );
      create trigger agreement_addendum_is_evidence before update or delete or truncate on agreement_addendum
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agreement_addendum');
  }
}
