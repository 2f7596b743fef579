import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Films of the past with the countries that made them, as publications list them; nothing else of the service rests on them. */
export class Precedents1764200500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table precedent (
        id uuid primary key,
        source text not null check (length(source) between 1 and 100),
        row_id text not null check (length(row_id) between 1 and 100),
        title text check (length(title) between 1 and 500),
        year integer not null check (year between 1890 and 2200),
        missing integer not null check (missing between 0 and 100),
        recorded_at timestamptz not null,
        account_key text not null,
        person_ref uuid,
        acting_for uuid,
        constraint precedent_imported_once unique (source, row_id)
      );
      create index precedent_by_year on precedent (year desc, id);

      create table precedent_part (
        precedent_id uuid not null references precedent,
        country char(2) not null check (country ~ '^[A-Z]{2}$'),
        is_majority boolean not null,
        primary key (precedent_id, country)
      );
      create unique index one_majority_per_precedent on precedent_part (precedent_id) where is_majority;
      create index precedent_part_by_country on precedent_part (country, precedent_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table precedent_part, precedent');
  }
}
