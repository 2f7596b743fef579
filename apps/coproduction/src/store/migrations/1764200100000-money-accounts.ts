import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MoneyAccounts1764200100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [accounts, parties, receipts]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table money_receipt, money_account_party, money_account;
      drop function shares_are_whole, let_account_only_close, book_goes_forward;
    `);
  }
}

// What was agreed can't be changed in the books: an amendment is another agreement, with another root.
const accounts = `
  create function shares_are_whole(definition jsonb) returns boolean language sql immutable as $$
    select coalesce(bool_and(total = 10000), true) from (
      select sum((claim ->> 'shareBasisPoints')::integer) as total
      from jsonb_array_elements(definition -> 'tiers') with ordinality as tiers(tier, number), jsonb_array_elements(tier -> 'claims') as claim
      where claim ? 'shareBasisPoints' group by number
    ) vectors
  $$;

  create table money_account (
    id uuid primary key,
    version integer not null check (version > 0),
    status text not null check (status in ('open', 'closed')),
    agreement_id uuid not null,
    root char(64) not null check (root ~ '^[0-9a-f]{64}$'),
    title text not null,
    lead_id uuid not null,
    keeper_id uuid not null,
    definition jsonb not null constraint shares_of_tiers_are_whole check (shares_are_whole(definition)),
    opened_at timestamptz not null,
    closed_on date,
    check ((closed_on is null) = (status = 'open')),
    constraint one_account_per_agreement unique (agreement_id)
  );
  create index money_account_by_age on money_account (opened_at desc, id desc);

  create function let_account_only_close() returns trigger language plpgsql as $$
  begin
    if old.status = 'open' and (old.id, old.agreement_id, old.root, old.title, old.lead_id, old.keeper_id, old.definition, old.opened_at)
      = (new.id, new.agreement_id, new.root, new.title, new.lead_id, new.keeper_id, new.definition, new.opened_at) then
      return new;
    end if;
    raise exception 'an account is kept as it was agreed: it can be closed and nothing else';
  end $$;
  create trigger money_account_only_closes before update on money_account for each row execute function let_account_only_close();
  create trigger money_account_stays before delete or truncate on money_account for each statement execute function refuse_change();
`;

const parties = `
  create table money_account_party (
    account_id uuid not null references money_account,
    organisation_id uuid not null,
    primary key (organisation_id, account_id)
  );
  create trigger money_account_party_stays before update or delete or truncate on money_account_party for each statement execute function refuse_change();
`;

const receipts = `
  create table money_receipt (
    account_id uuid not null references money_account,
    number integer not null check (number > 0),
    received_on date not null,
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    minor bigint not null check (minor <> 0),
    reference text,
    corrects integer check (corrects is null or (corrects < number and minor < 0)),
    recorded_at timestamptz not null,
    recorded_for uuid not null,
    primary key (account_id, number),
    foreign key (account_id, corrects) references money_receipt (account_id, number)
  );

  create function book_goes_forward() returns trigger language plpgsql as $$
  begin
    if exists (select from money_account where id = new.account_id and status = 'closed') then
      raise exception 'the account is closed';
    end if;
    if new.received_on < (select max(received_on) from money_receipt where account_id = new.account_id) then
      raise exception 'a receipt can not be dated before the one above it';
    end if;
    return new;
  end $$;
  create trigger money_receipt_goes_forward before insert on money_receipt for each row execute function book_goes_forward();
  create trigger money_receipt_stays before update or delete or truncate on money_receipt for each statement execute function refuse_change();
`;
