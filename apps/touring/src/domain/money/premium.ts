import { roundHalfUp } from './largest-remainder';

export interface InsuredJourney {
  readonly valueMinor: number;
  /** For each transport, in millionths of the value. */
  readonly transitRates: readonly number[];
  /** For a year at a place, in millionths of the value, and the days there. */
  readonly places: readonly { readonly yearlyRate: number; readonly days: number }[];
}

/** F9: the transit rate of each transport, and the rate of each place for its days of a year of 365, on the insured value; rounded once, at the end. */
export function insurancePremium({ valueMinor, transitRates, places }: InsuredJourney): number {
  const transit = transitRates.reduce((sum, rate) => sum + BigInt(rate), 0n) * 365n;
  const there = places.reduce((sum, { yearlyRate, days }) => sum + BigInt(yearlyRate) * BigInt(days), 0n);
  return roundHalfUp(BigInt(valueMinor) * (transit + there), 365n * 1_000_000n);
}

/** The same in its two parts, for whoever wants to see which of them decides; they add up to the premium, whose rounding falls on the places. */
export function premiumParts(journey: InsuredJourney): { readonly premiumMinor: number; readonly transitMinor: number; readonly placesMinor: number } {
  const [premiumMinor, transitMinor] = [insurancePremium(journey), insurancePremium({ ...journey, places: [] })];
  return { premiumMinor, transitMinor, placesMinor: premiumMinor - transitMinor };
}
