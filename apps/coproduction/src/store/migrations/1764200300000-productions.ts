import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Productions1764200300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [productions, texts, log, signatures, guards, translations]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view transition_log;
      drop table production_translation, production_signature_voiding, production_signature, production_log, production_draft, production_clause_text, production_party, production cascade;
      drop function production_signature_only_falls, production_signs_one_root, production_shares_are_whole;
      create view transition_log as ${agreementTransitions};
    `);
  }
}

// The row repeats what is folded from the log: for locks, lists and the rules that the database itself holds.
const productions = `
  create table production (
    id uuid primary key,
    version integer not null check (version > 0),
    status text not null check (status in ('drafting', 'negotiating', 'deadlock', 'text-agreed', 'signing', 'executed', 'in-force', 'suspended',
      'lapsed', 'withdrawn', 'abandoned', 'terminated', 'expired', 'completed')),
    kind text not null check (kind in ('stage', 'film', 'exhibition', 'co-edition', 'residency')),
    title text not null,
    convenor_id uuid not null,
    amends_id uuid references production,
    draft integer not null check (draft > 0),
    root char(64) not null check (root ~ '^[0-9a-f]{64}$'),
    state jsonb not null check ((state ->> 'version')::integer = version and state ->> 'status' = status),
    created_at timestamptz not null
  );
  create index production_by_age on production (created_at desc, id desc);

  create table production_party (
    production_id uuid not null references production,
    organisation_id uuid not null,
    role text not null,
    standing text not null check (standing in ('invited', 'joined', 'declined', 'left', 'seated')),
    name text not null,
    created_at timestamptz not null,
    primary key (production_id, organisation_id)
  );
  create unique index one_lead_per_production on production_party (production_id) where role = 'lead' and standing = 'joined';
  create index production_of_party on production_party (organisation_id, created_at desc, production_id desc);
`;

const texts = `
  create table production_clause_text (
    production_id uuid not null references production,
    hash char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
    clause jsonb not null,
    primary key (production_id, hash)
  );
  create trigger production_clause_text_is_evidence before update or delete or truncate on production_clause_text
    for each statement execute function refuse_change();

  create table production_draft (
    production_id uuid not null references production,
    number integer not null check (number > 0),
    root char(64) not null check (root ~ '^[0-9a-f]{64}$'),
    seq integer not null,
    put_at timestamptz not null,
    outline jsonb not null check ((outline #>> '{header,number}')::integer = number),
    primary key (production_id, number),
    unique (production_id, root)
  );
  create trigger production_draft_is_evidence before update or delete or truncate on production_draft
    for each statement execute function refuse_change();
`;

const agreementTransitions = `
  select 'coproduction.agreement' as aggregate_type, agreement_id::text as aggregate_id, entry #>> '{fact,action}' as action,
    from_status as from_state, to_status as to_state, (entry ->> 'at')::timestamptz as at, entry #>> '{actedBy,accountKey}' as account_key,
    (entry #>> '{actedBy,personRef}')::uuid as person_ref, (entry #>> '{actedBy,actingFor}')::uuid as acting_for, null::text as reason
  from agreement_log`;

// Every entry names the one before by number and by hash, so that the log has no gap and no two entries follow the same.
const log = `
  create table production_log (
    production_id uuid not null references production,
    seq integer not null check (seq > 0),
    previous_seq integer check (previous_seq is not distinct from nullif(seq - 1, 0)),
    entry jsonb not null check ((entry ->> 'seq')::integer = seq and (entry ->> 'productionId')::uuid = production_id),
    previous_hash char(64) check ((previous_hash is null) = (seq = 1)),
    hash char(64) not null check (hash ~ '^[0-9a-f]{64}$'),
    from_status text,
    to_status text not null,
    primary key (production_id, seq),
    unique (production_id, hash),
    unique (production_id, previous_hash),
    foreign key (production_id, previous_hash) references production_log (production_id, hash),
    foreign key (production_id, previous_seq) references production_log (production_id, seq)
  );
  create trigger production_log_is_evidence before update or delete or truncate on production_log
    for each statement execute function refuse_change();

  create or replace view transition_log as ${agreementTransitions}
    union all
    select 'coproduction.production', production_id::text, entry #>> '{fact,action}', from_status, to_status, (entry ->> 'at')::timestamptz,
      entry #>> '{actedBy,accountKey}', (entry #>> '{actedBy,personRef}')::uuid, (entry #>> '{actedBy,actingFor}')::uuid, null::text
    from production_log;
`;

const signatures = `
  create table production_signature (
    id uuid primary key,
    production_id uuid not null references production,
    party_id uuid not null,
    signer uuid not null,
    mandate_id uuid not null,
    root char(64) not null,
    evidence char(64) not null check (evidence ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null,
    live boolean not null,
    foreign key (production_id, root) references production_draft (production_id, root),
    foreign key (production_id, party_id) references production_party (production_id, organisation_id)
  );
  create unique index one_live_production_signature_per_party on production_signature (production_id, party_id) where live;
  create unique index one_live_production_signature_per_person on production_signature (production_id, signer) where live;
  create index live_production_signature_by_mandate on production_signature (mandate_id) where live;

  create function production_signature_only_falls() returns trigger language plpgsql as $$
  begin
    if old.live and not new.live and (old.id, old.production_id, old.party_id, old.signer, old.mandate_id, old.root, old.evidence, old.signed_at)
      = (new.id, new.production_id, new.party_id, new.signer, new.mandate_id, new.root, new.evidence, new.signed_at) then
      return new;
    end if;
    raise exception 'a signature is evidence: it can lose its effect and nothing else';
  end $$;
  create trigger production_signature_only_falls before update on production_signature for each row execute function production_signature_only_falls();
  create trigger production_signature_is_evidence before delete or truncate on production_signature for each statement execute function refuse_change();

  create table production_signature_voiding (
    signature_id uuid primary key references production_signature,
    reason text not null,
    at timestamptz not null
  );
  create trigger production_signature_voiding_is_evidence before update or delete or truncate on production_signature_voiding
    for each statement execute function refuse_change();
`;

// Two rules that no code of the service can get round: nobody's live signature stands on a text that is not on the table, and a vector of
// shares that is not whole is never put there. The first is looked at when the transaction ends, since root and signatures change together.
const guards = `
  create function production_signs_one_root() returns trigger language plpgsql as $$
  declare subject uuid := case when tg_table_name = 'production' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'production_id')::uuid end;
  begin
    if exists (select 1 from production_signature s join production p on p.id = s.production_id where p.id = subject and s.live and s.root <> p.root) then
      raise exception 'a live signature stands on another text than the one on the table' using constraint = 'production_signs_one_root', errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger production_signs_one_root after update on production deferrable initially deferred for each row execute function production_signs_one_root();
  create constraint trigger production_signature_signs_one_root after insert or update on production_signature deferrable initially deferred
    for each row execute function production_signs_one_root();

  create function production_shares_are_whole() returns trigger language plpgsql as $$
  begin
    if new.clause ->> 'id' in ('SHR', 'OWN') and exists (
      select 1 from jsonb_each(new.clause -> 'fields') f(name, vector)
      where f.name in ('ownership', 'profit', 'overage', 'owners') and (select coalesce(sum((part ->> 'basisPoints')::integer), 0) from jsonb_array_elements(f.vector) part) <> 10000
    ) then
      raise exception 'shares are 10,000 basis points together' using constraint = 'production_shares_are_whole', errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger production_shares_are_whole before insert on production_clause_text for each row execute function production_shares_are_whole();
`;

const translations = `
  create table production_translation (
    production_id uuid not null references production,
    language text not null check (length(language) between 2 and 35),
    translates_root char(64) not null,
    translation jsonb not null,
    put_by uuid not null,
    put_at timestamptz not null,
    primary key (production_id, language, translates_root),
    foreign key (production_id, translates_root) references production_draft (production_id, root)
  );
`;
