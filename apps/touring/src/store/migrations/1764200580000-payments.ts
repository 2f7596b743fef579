import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What payer and payee say of the closing balances of a signed account; once the organiser alone said that it was paid. */
export class Payments1764200580000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(words);
    await runner.query(ofBefore);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from timer where kind = 'even-settlement';
      drop table settlement_payment;
      update settlement set state = 'signed' where state = 'payment-stated';
      alter table settlement drop constraint settlement_state_check;
      alter table settlement add constraint settlement_state_check check (state in ('draft', 'presented', 'signed-by-one', 'signed', 'paid'));
    `);
  }
}

const words = `
  alter table settlement drop constraint settlement_state_check;
  alter table settlement add constraint settlement_state_check check (state in ('draft', 'presented', 'signed-by-one', 'signed', 'payment-stated', 'paid'));

  create table settlement_payment (
    settlement_id uuid not null references settlement,
    number bigint generated always as identity,
    currency char(3) not null,
    step text not null check (step in ('state-payment', 'confirm-receipt', 'deny-receipt')),
    at timestamptz not null,
    account_key text,
    acting_for uuid,
    primary key (settlement_id, number)
  );
  create trigger settlement_payment_is_a_record before update or delete or truncate on settlement_payment
    for each statement execute function refuse_change_of_record();
`;

// Accounts that are paid stay paid, with the word of whoever said so then; those that were signed with nothing owed waited for somebody to
// close them, which a timer now does as soon as the service runs, so that it is told like any other step.
const ofBefore = `
  insert into settlement_payment (settlement_id, currency, step, at, account_key, acting_for)
    select settlement.id, balance ->> 'currency', 'confirm-receipt', told.at, told.account_key, told.acting_for
    from settlement
    join transition_log told on told.aggregate_type = 'touring.settlement' and told.aggregate_id = settlement.id::text and told.action = 'confirm-payment'
    cross join lateral jsonb_array_elements(settlement.content -> 'balances') balance
    where settlement.state = 'paid' and (balance ->> 'minor')::bigint <> 0
    order by told.id;

  insert into timer (kind, subject_id, due_at)
    select 'even-settlement', id, changed_at from settlement
    where state = 'signed' and not exists (select 1 from jsonb_array_elements(content -> 'balances') balance where (balance ->> 'minor')::bigint <> 0)
    on conflict do nothing;
`;
