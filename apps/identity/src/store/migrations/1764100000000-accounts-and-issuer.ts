import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountsAndIssuer1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        subject uuid primary key,
        username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
        password_hash text not null,
        disabled boolean not null default false,
        demonstration_of text
      );
      create table sign_in_attempt (
        kind text not null check (kind in ('account', 'address')),
        key_hash text not null,
        count integer not null,
        since timestamptz not null,
        primary key (kind, key_hash)
      );
      create table issuer_key (
        kid text primary key,
        purpose text not null check (purpose in ('tokens', 'cookies')),
        material jsonb not null,
        made_at timestamptz not null,
        retires_at timestamptz
      );
      create table issuer_record (
        model text not null,
        id_hash text not null,
        payload jsonb not null,
        grant_id text,
        session_uid text,
        expires_at timestamptz not null,
        primary key (model, id_hash)
      );
      create index issuer_record_grant on issuer_record (grant_id) where grant_id is not null;
      create index issuer_record_session on issuer_record (session_uid) where session_uid is not null;
      create index issuer_record_expiry on issuer_record (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table issuer_record; drop table issuer_key; drop table sign_in_attempt; drop table account');
  }
}
