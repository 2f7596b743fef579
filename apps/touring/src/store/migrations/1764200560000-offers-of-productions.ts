import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which offer was drafted from which executed co-production: one for each. */
export class OffersOfProductions1764200560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table offer_of_production (
        production_id uuid primary key,
        offer_id uuid unique references offer,
        drafted_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table offer_of_production');
  }
}
