import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Routes that were searched for a tour, with what was asked and what was found, to be read again. */
export class RoutePlans1764200100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table route_plan (
        id uuid primary key,
        version integer not null check (version > 0),
        tour_id uuid not null references tour,
        state text not null check (state in ('computing', 'computed', 'failed', 'cancelled')),
        start date not null,
        asked jsonb not null,
        result jsonb,
        failure text,
        milliseconds integer,
        created_at timestamptz not null,
        check ((state = 'computed') = (result is not null))
      );
      create index route_plan_of_tour on route_plan (tour_id, created_at desc, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table route_plan');
  }
}
