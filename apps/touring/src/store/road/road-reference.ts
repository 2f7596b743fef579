import type { Transaction } from '@caravanserai/persistence';
import type { EmissionFactor } from '../../domain/road/carbon';
import type { RoadRule } from '../../domain/road/road-rules';
import type { Confidence } from '../../domain/rules/reference-book';

/** The dated rules by which deadlines are reckoned; a code with a country behind its dot is that country's own. */
export async function roadRules(tx: Transaction): Promise<RoadRule[]> {
  const rows = await tx.query<{ code: string; value: Pick<RoadRule, 'value' | 'unit'>; validFrom: string; source: string; confidence: Confidence }>(
    `select code, value, valid_from as "validFrom", source, confidence from reference_row where kind = 'road-rule'`,
  );
  return rows.map(({ code: whole, value, ...row }) => {
    const [code, place = '*'] = whole.split('.') as [string, string?];
    return { ...row, code, place, ...value };
  });
}

export async function emissionFactors(tx: Transaction): Promise<EmissionFactor[]> {
  const rows = await tx.query<{ value: Omit<EmissionFactor, 'validFrom'>; validFrom: string }>(`select value, valid_from as "validFrom" from reference_row where kind = 'leg-emission-factor'`);
  return rows.map(({ value, validFrom }) => ({ ...value, validFrom }));
}
