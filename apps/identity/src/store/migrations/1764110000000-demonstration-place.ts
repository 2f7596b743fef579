import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cards of the sign-in page stand in the order in which the demonstration's author thought of them. */
export class DemonstrationPlace1764110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account add demonstration_place integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account drop demonstration_place');
  }
}
