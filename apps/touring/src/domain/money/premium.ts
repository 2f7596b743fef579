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

export interface HostAccount {
  readonly feeMinor: number;
  readonly shareMinor: number;
  readonly ownCostsMinor: number;
  readonly grantsMinor: number;
  /** What a visitor leaves after tax and costs of the ticket. */
  readonly netYieldMinor: number;
}

/** F10: how many visitors pay what the host bears; a part of a visitor is one more. Null where no visitor leaves anything and something is to be borne. */
export function breakEvenVisitors({ feeMinor, shareMinor, ownCostsMinor, grantsMinor, netYieldMinor }: HostAccount): number | null {
  const open = feeMinor + shareMinor + ownCostsMinor - grantsMinor;
  if (open <= 0) return 0;
  return netYieldMinor <= 0 ? null : Math.ceil(open / netYieldMinor);
}
