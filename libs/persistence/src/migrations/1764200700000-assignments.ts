import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in charge of a thing, for each organisation that takes part in it. Found by person, because a person can be erased. */
export class Assignments1764200700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assignment (
        aggregate_type text not null,
        aggregate_id uuid not null,
        organisation_id uuid not null,
        person_ref uuid not null,
        at timestamptz not null,
        primary key (aggregate_type, aggregate_id, organisation_id)
      );
      create index assignment_of_person on assignment (person_ref);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table assignment');
  }
}
