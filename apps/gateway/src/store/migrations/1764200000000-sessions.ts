import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing here opens anything: the cookie is known by its hash, and what is sealed opens with the cookie alone. */
export class Sessions1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        id_hash text primary key,
        account_key text not null,
        sealed bytea not null,
        access_ends_at timestamptz not null,
        used_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index session_end on session (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session');
  }
}
