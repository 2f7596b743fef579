import { addMoney, daysBetween, greatCircleKm, type Money, type Place } from '@caravanserai/kernel';
import { carbonGrams, type EmissionFactor } from '../road/carbon';
import type { LegTerms } from '../road/leg-terms';
import type { StopFact } from '../rules/tour-facts';

/** A transport as it was planned; null stands for where the set comes from and goes back to. */
export interface PlannedLeg {
  readonly fromStopId: string | null;
  readonly toStopId: string | null;
  readonly terms: Pick<LegTerms, 'mode' | 'distanceKm' | 'grossKg' | 'departs' | 'cost' | 'quote'>;
  readonly carbonGrams: number | null;
}

export interface Ways {
  readonly legs: readonly PlannedLeg[];
  /** By organisation; those of whom nobody has said where they are make ways without a planned transport unknown. */
  readonly places: ReadonlyMap<string, Place>;
  readonly organiserId: string;
  readonly factors: readonly EmissionFactor[];
}

/** What a tour comes to. Where some ways are not known, the sums are too low by those. */
export interface TourFigures {
  readonly stops: number;
  readonly days: number;
  readonly km: number;
  readonly carbonGrams: number;
  readonly costs: readonly Money[];
  readonly ways: number;
  readonly unknown: { readonly km: number; readonly carbon: number; readonly cost: number };
}

interface WayFigures {
  readonly km: number | null;
  readonly grams: number | null;
  readonly costs: readonly (Money | null)[];
}

/**
 * Kilometres, carbon, days and stated transport cost of a tour that calls at these stops in this order, from its home and back. A planned
 * transport counts as planned; a way without one is the great circle, carried as the tour's first transport is.
 */
export function figuresOf(stops: readonly StopFact[], ways: Ways): TourFigures {
  const order = [null, ...stops, null];
  const known = stops.length === 0 ? [] : order.slice(1).map((to, at) => wayOf(order[at] ?? null, to, ways));
  const count = (of: (way: WayFigures) => boolean) => known.filter(of).length;
  const sum = (figures: readonly (number | null)[]) => figures.reduce<number>((total, one) => total + (one ?? 0), 0);
  return {
    stops: stops.length, ways: known.length, days: stops.length === 0 ? 0 : daysBetween(stops[0]!.delivery, stops.at(-1)!.dispatch),
    km: sum(known.map(({ km }) => km)), carbonGrams: sum(known.map(({ grams }) => grams)), costs: summed(known.flatMap(({ costs }) => costs)),
    unknown: { km: count(({ km }) => km === null), carbon: count(({ grams }) => grams === null), cost: count(({ costs }) => costs.length === 0 || costs.includes(null)) },
  };
}

function wayOf(from: StopFact | null, to: StopFact | null, { legs, places, organiserId, factors }: Ways): WayFigures {
  const planned = legs.filter(({ fromStopId, toStopId }) => fromStopId === (from?.id ?? null) && toStopId === (to?.id ?? null));
  if (planned.length > 0)
    return {
      km: Math.max(...planned.map(({ terms }) => terms.distanceKm)),
      grams: planned.reduce<number | null>((sum, leg) => (sum === null || leg.carbonGrams === null ? null : sum + leg.carbonGrams), 0),
      costs: planned.map(({ terms }) => terms.cost ?? terms.quote),
    };
  const [start, end] = [places.get(from?.hostId ?? organiserId), places.get(to?.hostId ?? organiserId)];
  if (start === undefined || end === undefined) return { km: null, grams: null, costs: [] };
  const km = Math.round(greatCircleKm(start, end));
  const freight = legs[0]?.terms;
  const departs = from?.dispatch ?? to?.delivery ?? '';
  return { km, grams: freight === undefined ? null : carbonGrams({ mode: freight.mode, grossKg: freight.grossKg, distanceKm: km, departs }, factors), costs: [] };
}

function summed(costs: readonly (Money | null)[]): Money[] {
  const sums = new Map<string, Money>();
  for (const cost of costs) if (cost !== null) sums.set(cost.currency, addMoney(sums.get(cost.currency) ?? { minor: 0, currency: cost.currency }, cost));
  return [...sums.values()].sort((a, b) => a.currency.localeCompare(b.currency));
}
