import type { IsoDate } from '@caravanserai/kernel';
import type { LegTerms, Mode } from './leg-terms';

/** How much a tonne carried over a kilometre lets out, in milligrams of CO2e, from a dated row. `upToKm` tells the short haul from the long one. */
export interface EmissionFactor {
  readonly mode: Mode;
  readonly upToKm: number | null;
  readonly mgPerTonneKm: number;
  readonly validFrom: IsoDate;
}

/** Grams of CO2e of one transport (formula F11), rounded half up; null where no factor is known for that day. */
export function carbonGrams({ mode, distanceKm, grossKg, departs }: Pick<LegTerms, 'mode' | 'distanceKm' | 'grossKg' | 'departs'>, factors: readonly EmissionFactor[]): number | null {
  const day = departs.slice(0, 10);
  const reach = (factor: EmissionFactor) => factor.upToKm ?? Number.MAX_SAFE_INTEGER;
  const [factor] = factors
    .filter((one) => one.mode === mode && one.validFrom <= day && distanceKm <= reach(one))
    .toSorted((a, b) => reach(a) - reach(b) || b.validFrom.localeCompare(a.validFrom));
  if (factor === undefined) return null;
  // Kilograms are thousandths of tonnes and milligrams of grams; the product of the three passes what a double holds exactly.
  return Number((BigInt(grossKg) * BigInt(distanceKm) * BigInt(factor.mgPerTonneKm) + 500_000n) / 1_000_000n);
}
