import type { MigrationInterface, QueryRunner } from 'typeorm';
import { borderRows } from '../reference/border-rows';
import { carnetRows } from '../reference/carnet-rows';
import { coverRows } from '../reference/cover-rows';
import { asFarBackAsWePlan } from '../reference/seed-row';
import { tradeRows } from '../reference/trade-rows';

/** The facts that R16 to R31 are judged by. They are entered once; what changes afterwards is a further row, entered in administration. */
export class RowsOfTheRules1764200310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const rows = [...carnetRows, ...coverRows, ...borderRows, ...tradeRows].map((row) => ({ validFrom: asFarBackAsWePlan, validTo: null, ...row }));
    await runner.query(
      `insert into reference_row (kind, code, valid_from, valid_to, value, source, confidence, owner)
       select kind, code, "validFrom", "validTo", value, source, confidence, 'secretariat'
       from jsonb_to_recordset($1::jsonb) as row(kind text, code text, "validFrom" date, "validTo" date, value jsonb, source text, confidence text)`,
      [JSON.stringify(rows)],
    );
  }

  /** The table is a record and loses nothing; its rows go with it. */
  async down(): Promise<void> {}
}
