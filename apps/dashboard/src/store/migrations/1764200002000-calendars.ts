import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The working calendars of the partner countries, as `contacts` tells them. */
export class Calendars1764200002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table copy_calendar (
        partner text primary key,
        revision integer not null,
        calendar jsonb not null
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table copy_calendar');
  }
}
