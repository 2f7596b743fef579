import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { ClimateRange } from '../../domain/facility/climate';
import type { OfferDescription } from '../../domain/facility/description';
import type { CostClass, Mitigation } from '../../domain/facility/mitigation';
import type { GapName } from '../../domain/facility/gap';
import type { FacilityLimits } from '../../domain/facility/space-against-work';
import { lightClasses, type LightClassRow, type LightTable } from '../../domain/light/light-class';
import type { RestRule } from '../../domain/light/rest';

interface Row {
  readonly kind: string;
  readonly code: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The figures of conservation that are in force on one day. Administration adds rows while the service runs, so they are read each time. */
export class ConservationFigures {
  private constructor(private readonly rows: readonly Row[]) {}

  static async on(tx: Pick<Transaction, 'query'>, day: IsoDate): Promise<ConservationFigures> {
    const rows = await tx.query<Row>(
      `select distinct on (kind, code) kind, code, value from reference_row
       where kind in ('light-class', 'climate-profile', 'uv-limit', 'rest', 'facility', 'mitigation') and valid_from <= $1 and (valid_to is null or $1 < valid_to)
       order by kind, code, valid_from desc`,
      [day],
    );
    return new ConservationFigures(rows);
  }

  lightTable(): LightTable {
    return Object.fromEntries(lightClasses.map((code) => [code, this.value<LightClassRow>('light-class', code)])) as LightTable;
  }

  rest(): RestRule {
    return this.value<RestRule>('rest', 'high');
  }

  limits({ climateProfile = 'BIZOT-2023', uvLimit = 'older' }: OfferDescription): FacilityLimits {
    return {
      profile: this.value<ClimateRange>('climate-profile', climateProfile),
      uvMicrowattPerLumen: this.value<{ microwattPerLumen: number }>('uv-limit', uvLimit).microwattPerLumen,
      climateLogDays: this.value<{ value: number }>('facility', 'climate-log-days').value,
      galleryWorksDays: this.value<{ value: number }>('facility', 'gallery-works-days').value,
      lightTable: this.lightTable(),
    };
  }

  mitigations(): Mitigation[] {
    return this.rows
      .filter(({ kind }) => kind === 'mitigation')
      .map(({ code, value }) => ({ code, closes: value.closes as GapName[], costClass: value.costClass as CostClass, levels: (value.levels as number | null) ?? null }));
  }

  /** Throws where no row is in force: a migration has entered each of them from the year 2000 on. */
  private value<V>(kind: string, code: string): V {
    const row = this.rows.find((candidate) => candidate.kind === kind && candidate.code === code);
    if (row === undefined) throw new Error(`no row says ${kind} ${code} on that day`);
    return row.value as V;
  }
}
