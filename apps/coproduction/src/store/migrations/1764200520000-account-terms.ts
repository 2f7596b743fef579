import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that follow the text: the terms that amendments bring, and the accounts of agreements that were executed before accounts opened by themselves. */
export class AccountTerms1764200520000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table money_account_terms (
        account_id uuid not null references money_account,
        begins_on date not null,
        root char(64) not null check (root ~ '^[0-9a-f]{64}$'),
        definition jsonb not null constraint shares_of_amended_tiers_are_whole check (shares_are_whole(definition)),
        amended_at timestamptz not null,
        primary key (account_id, begins_on)
      );
      create trigger money_account_terms_stay before update or delete or truncate on money_account_terms for each statement execute function refuse_change();

      create function terms_go_forward() returns trigger language plpgsql as $$
      begin
        if new.begins_on <= (select max(received_on) from money_receipt where account_id = new.account_id) then
          raise exception 'amended terms begin after what was booked';
        end if;
        return new;
      end $$;
      create trigger money_account_terms_go_forward before insert on money_account_terms for each row execute function terms_go_forward();

      insert into timer (kind, subject_id, due_at)
        select 'production-account', id, now() from production where amends_id is null and status in ('executed', 'in-force', 'suspended', 'terminated', 'expired', 'completed')
        on conflict do nothing;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from timer where kind = 'production-account'; drop table money_account_terms; drop function terms_go_forward`);
  }
}
