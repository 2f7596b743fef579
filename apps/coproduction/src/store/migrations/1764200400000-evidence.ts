import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of signers and of the issuer, what was signed and how, the sealed papers, and the tree over all logs with its signed heads. */
export class Evidence1764200400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [issuer, signers, signed, papers, tree, laws, earlier]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table signature_law, checkpoint, evidence_leaf, agreement_paper, signature_evidence, signing_key, evidence_key;
      drop function let_key_be_confirmed_or_given_up;
    `);
  }
}

// The private key stays in this database, whose role no other service has; a backup of the database is a backup of the key.
const issuer = `
  create table evidence_key (
    fingerprint char(64) primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
    private_key text not null,
    certificate text not null,
    made_at timestamptz not null,
    the_only_one boolean not null default true unique check (the_only_one)
  );
`;

const signers = `
  create table signing_key (
    id uuid primary key,
    account_key text not null,
    person_ref uuid not null,
    organisation_id uuid not null,
    kind text not null check (kind in ('passkey', 'key')),
    thumbprint text not null unique check (thumbprint ~ '^[A-Za-z0-9_-]{43}$'),
    jwk jsonb not null,
    credential_id text unique check ((credential_id is null) = (kind = 'key')),
    label text not null check (length(label) between 1 and 100),
    registered_at timestamptz not null,
    confirmed_at timestamptz,
    confirmed_by uuid check ((confirmed_by is null) = (confirmed_at is null) and confirmed_by <> person_ref),
    given_up_at timestamptz
  );
  create index signing_key_of_account on signing_key (account_key, registered_at desc);
  create index signing_key_of_organisation on signing_key (organisation_id, registered_at desc);

  create function let_key_be_confirmed_or_given_up() returns trigger language plpgsql as $$
  begin
    if (old.id, old.account_key, old.person_ref, old.organisation_id, old.kind, old.thumbprint, old.jwk, old.credential_id, old.registered_at)
      is distinct from (new.id, new.account_key, new.person_ref, new.organisation_id, new.kind, new.thumbprint, new.jwk, new.credential_id, new.registered_at)
      or (old.confirmed_at is not null and (old.confirmed_at, old.confirmed_by) is distinct from (new.confirmed_at, new.confirmed_by)) or old.given_up_at is not null then
      raise exception 'a signing key is evidence: it can be confirmed and given up, each once';
    end if;
    return new;
  end $$;
  create trigger signing_key_changes before update on signing_key for each row execute function let_key_be_confirmed_or_given_up();
  create trigger signing_key_is_evidence before delete or truncate on signing_key for each statement execute function refuse_change();
`;

// Signatures of hosting agreements and of productions stand in tables of their own, so there is no foreign key to either.
const signed = `
  create table signature_evidence (
    signature_id uuid primary key,
    agreement_id uuid not null,
    key_id uuid references signing_key,
    statement jsonb not null check (statement ->> 'format' = 'caravanserai-signature-1'),
    proof jsonb not null check ((proof ->> 'kind' = 'account') = (key_id is null)),
    hash char(64) not null check (hash ~ '^[0-9a-f]{64}$')
  );
  create index signature_evidence_of_agreement on signature_evidence (agreement_id);
  create trigger signature_evidence_is_evidence before update or delete or truncate on signature_evidence
    for each statement execute function refuse_change();
`;

// One seal for each agreement, for ever: a second one would be a second paper.
const papers = `
  create table agreement_paper (
    agreement_id uuid primary key,
    version_root char(64) not null,
    rendering_sha256 char(64) not null,
    rendering_bytes integer not null check (rendering_bytes > 0),
    sealed bytea not null,
    certificate text not null,
    sealed_at timestamptz not null
  );
  create trigger agreement_paper_is_evidence before update or delete or truncate on agreement_paper
    for each statement execute function refuse_change();
`;

const tree = `
  create table evidence_leaf (
    position bigint primary key check (position >= 0),
    chain uuid not null,
    seq integer not null check (seq > 0),
    hash char(64) not null,
    leaf_hash char(64) not null,
    unique (chain, seq)
  );
  create trigger evidence_leaf_is_evidence before update or delete or truncate on evidence_leaf
    for each statement execute function refuse_change();

  create table checkpoint (
    size bigint primary key check (size > 0),
    root char(64) not null,
    at timestamptz not null,
    jws text not null,
    timestamp_token text
  );
  create trigger checkpoint_is_evidence before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();
`;

// General knowledge of which act governs electronic signatures where a party is at home, not checked against the acts: shown with its confidence.
const laws = `
  create table signature_law (
    country char(2) not null,
    valid_from date not null,
    act text not null check (length(act) between 1 and 200),
    source text not null,
    confidence text not null check (confidence in ('text', 'secondary', 'unverified')),
    primary key (country, valid_from)
  );
  insert into signature_law (country, valid_from, act, source, confidence)
    select country, '2016-07-01', 'Regulation (EU) No 910/2014 (eIDAS)', 'Art. 25 and 26; members of the Union by general knowledge', 'secondary'
    from unnest('{AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK}'::char(2)[]) as country;
  insert into signature_law (country, valid_from, act, source, confidence) values
    ('JP', '2001-04-01', 'Act on Electronic Signatures and Certification Business (2000)', 'general knowledge, unchecked', 'unverified'),
    ('KR', '2020-12-10', 'Electronic Signatures Act (1999, as revised 2020)', 'general knowledge, unchecked', 'unverified'),
    ('SG', '2010-07-01', 'Electronic Transactions Act 2010', 'general knowledge, unchecked', 'unverified'),
    ('IN', '2000-10-17', 'Information Technology Act, 2000', 'general knowledge, unchecked', 'unverified'),
    ('CN', '2005-04-01', 'Electronic Signature Law (2004, as revised 2019)', 'general knowledge, unchecked', 'unverified');
`;

// What was executed before papers were sealed is sealed as soon as the service is up; the first checkpoint follows.
const earlier = `
  insert into timer (kind, subject_id, due_at)
    select 'agreement-seal', id, now() from agreement where status = 'executed' on conflict do nothing;
  insert into timer (kind, subject_id, due_at) values ('evidence-checkpoint', '00000000-0000-0000-0000-000000000001', now()) on conflict do nothing;
`;
