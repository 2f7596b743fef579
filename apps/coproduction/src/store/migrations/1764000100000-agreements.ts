import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agreements1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [agreements, texts, log, signatures, copies]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view transition_log;
      drop table copy_organisation, signature_voiding, signature, agreement_log, agreement_version, agreement;
      drop function refuse_change, let_only_fall;
    `);
  }
}

const agreements = `
  create table agreement (
    id uuid primary key,
    version integer not null check (version > 0),
    status text not null check (status in ('negotiating', 'text-agreed', 'signing', 'executed', 'declined', 'withdrawn', 'lapsed')),
    stop_id uuid not null,
    round integer not null check (round > 0),
    organiser_id uuid not null,
    organiser_name text not null,
    host_id uuid not null,
    host_name text not null,
    title text not null,
    sign_by timestamptz not null,
    drafted_at timestamptz not null,
    constraint one_agreement_per_stop_and_round unique (stop_id, round)
  );
  create index agreement_of_organiser on agreement (organiser_id, drafted_at desc, id desc);
  create index agreement_of_host on agreement (host_id, drafted_at desc, id desc);
  create index agreement_by_age on agreement (drafted_at desc, id desc);
`;

// What was put on the table and what happened is evidence: nothing in this service may change it, whatever its code says.
const texts = `
  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is evidence and can not be changed', tg_table_name;
  end $$;

  create table agreement_version (
    agreement_id uuid not null references agreement,
    number integer not null check (number > 0),
    root char(64) not null check (root ~ '^[0-9a-f]{64}$'),
    proposed_by text not null check (proposed_by in ('organiser', 'host')),
    proposed_at timestamptz not null,
    text jsonb not null,
    primary key (agreement_id, number),
    unique (agreement_id, root)
  );
  create trigger agreement_version_is_evidence before update or delete or truncate on agreement_version
    for each statement execute function refuse_change();
`;

// The foreign key makes every entry name the hash of one that is there, the unique one lets no two follow the same.
const log = `
  create table agreement_log (
    agreement_id uuid not null references agreement,
    seq integer not null check (seq > 0),
    entry jsonb not null check ((entry ->> 'seq')::integer = seq and (entry ->> 'agreementId')::uuid = agreement_id),
    previous_hash char(64) check ((previous_hash is null) = (seq = 1)),
    hash char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
    from_status text,
    to_status text not null,
    primary key (agreement_id, seq),
    unique (agreement_id, hash),
    unique (agreement_id, previous_hash),
    foreign key (agreement_id, previous_hash) references agreement_log (agreement_id, hash)
  );
  create trigger agreement_log_is_evidence before update or delete or truncate on agreement_log
    for each statement execute function refuse_change();

  -- The house's common form of what happened to every aggregate; here it is the log itself, seen from that side.
  create view transition_log as
    select 'coproduction.agreement' as aggregate_type, agreement_id::text as aggregate_id, entry #>> '{fact,action}' as action,
      from_status as from_state, to_status as to_state, (entry ->> 'at')::timestamptz as at, entry #>> '{actedBy,accountKey}' as account_key,
      (entry #>> '{actedBy,personRef}')::uuid as person_ref, (entry #>> '{actedBy,actingFor}')::uuid as acting_for, null::text as reason
    from agreement_log;
`;

const signatures = `
  create table signature (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    signed_for text not null check (signed_for in ('organiser', 'host')),
    signer uuid not null,
    mandate_id uuid not null,
    root char(64) not null,
    signed_at timestamptz not null,
    live boolean not null,
    foreign key (agreement_id, root) references agreement_version (agreement_id, root)
  );
  create unique index one_live_signature_per_party on signature (agreement_id, signed_for) where live;
  create unique index one_live_signature_per_person on signature (agreement_id, signer) where live;
  create index live_signature_by_mandate on signature (mandate_id) where live;

  create function let_only_fall() returns trigger language plpgsql as $$
  begin
    if old.live and not new.live and (old.id, old.agreement_id, old.signed_for, old.signer, old.mandate_id, old.root, old.signed_at)
      = (new.id, new.agreement_id, new.signed_for, new.signer, new.mandate_id, new.root, new.signed_at) then
      return new;
    end if;
    raise exception 'a signature is evidence: it can lose its effect and nothing else';
  end $$;
  create trigger signature_only_falls before update on signature for each row execute function let_only_fall();
  create trigger signature_is_evidence before delete or truncate on signature for each statement execute function refuse_change();

  create table signature_voiding (
    signature_id uuid primary key references signature,
    reason text not null check (reason in ('mandate-was-revoked', 'withdrawn-by-signer', 'text-reopened', 'agreement-ended')),
    at timestamptz not null
  );
  create trigger signature_voiding_is_evidence before update or delete or truncate on signature_voiding
    for each statement execute function refuse_change();
`;

const copies = `
  create table copy_organisation (
    organisation_id uuid primary key,
    name text not null,
    partner text,
    names jsonb not null default '[]'
  );
`;
