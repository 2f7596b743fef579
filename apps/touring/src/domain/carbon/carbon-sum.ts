import type { IsoDate } from '@caravanserai/kernel';
import { carbonGrams, type EmissionFactor } from '../road/carbon';
import type { LegTerms, Mode } from '../road/leg-terms';

/** How much one person lets out by travelling one kilometre, in milligrams of CO2e, from a dated row; beside the modes of freight there are those of people alone. */
export const journeyModes = ['road', 'coach', 'rail', 'sea', 'air'] as const;
export type JourneyMode = (typeof journeyModes)[number];

export interface PersonFactor {
  readonly mode: JourneyMode;
  /** Tells the short flight from the long one; null has no end. */
  readonly upToKm: number | null;
  readonly mgPerPersonKm: number;
  readonly validFrom: IsoDate;
}

export interface Journey {
  readonly people: number;
  readonly km: number;
  readonly mode: JourneyMode;
}

/** Grams for all who travel (F11: people x km x factor), rounded half up; null where no factor is known for that day. */
export function journeyGrams({ people, km, mode }: Journey, day: IsoDate, factors: readonly PersonFactor[]): number | null {
  const reach = (factor: PersonFactor) => factor.upToKm ?? Number.MAX_SAFE_INTEGER;
  const [factor] = factors
    .filter((one) => one.mode === mode && one.validFrom <= day && km <= reach(one))
    .toSorted((a, b) => reach(a) - reach(b) || b.validFrom.localeCompare(a.validFrom));
  if (factor === undefined) return null;
  return Number((BigInt(people) * BigInt(km) * BigInt(factor.mgPerPersonKm) + 500n) / 1_000n);
}

export interface CarbonFactors {
  readonly freight: readonly EmissionFactor[];
  /** From the well to the tank: what it took to bring the fuel, which is never part of the direct figure. */
  readonly wellToTank: readonly EmissionFactor[];
  readonly people: readonly PersonFactor[];
}

export interface CarriedLeg {
  readonly id: string;
  readonly terms: Pick<LegTerms, 'from' | 'to' | 'mode' | 'distanceKm' | 'grossKg' | 'departs'>;
  /** As it was reckoned when the transport was planned or revised. */
  readonly carbonGrams: number | null;
  readonly couriers: number;
}

export interface LegCarbon {
  readonly legId: string;
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  readonly km: number;
  readonly grossKg: number;
  readonly freightGrams: number | null;
  readonly wellToTankGrams: number | null;
  readonly couriers: number;
  readonly courierGrams: number | null;
}

/** One transport: what it lets out directly, what its fuel cost before, and those who travel with it. */
export function legCarbon({ id, terms, carbonGrams: freightGrams, couriers }: CarriedLeg, { wellToTank, people }: CarbonFactors): LegCarbon {
  const { from, to, mode, distanceKm: km, grossKg } = terms;
  const courierGrams = couriers === 0 ? 0 : journeyGrams({ people: couriers, km, mode }, terms.departs.slice(0, 10), people);
  return { legId: id, from, to, mode, km, grossKg, freightGrams, wellToTankGrams: carbonGrams(terms, wellToTank), couriers, courierGrams };
}

export interface CarbonTotals {
  readonly freightGrams: number;
  readonly wellToTankGrams: number;
  readonly journeyGrams: number;
  readonly personKm: number;
  /** Figures that no factor was known for: where there are any, the sums are too low. */
  readonly unknown: number;
  /** Direct freight and journeys by the visitors reported so far, rounded half up; null before any have been. */
  readonly gramsPerVisitor: number | null;
}

export interface JourneyCarbon extends Journey {
  readonly grams: number | null;
}

export function carbonTotals(legs: readonly LegCarbon[], journeys: readonly JourneyCarbon[], visitors: number): CarbonTotals {
  const sum = (figures: readonly (number | null)[]) => figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  const people = [...legs.map(({ courierGrams }) => courierGrams), ...journeys.map(({ grams }) => grams)];
  const freight = legs.map(({ freightGrams }) => freightGrams);
  const wellToTank = legs.map(({ wellToTankGrams }) => wellToTankGrams);
  const direct = sum(freight) + sum(people);
  return {
    freightGrams: sum(freight), wellToTankGrams: sum(wellToTank), journeyGrams: sum(people),
    personKm: sum([...legs.map(({ couriers, km }) => couriers * km), ...journeys.map((one) => one.people * one.km)]),
    unknown: [...freight, ...wellToTank, ...people].filter((figure) => figure === null).length,
    gramsPerVisitor: visitors === 0 ? null : Math.floor((2 * direct + visitors) / (2 * visitors)),
  };
}
