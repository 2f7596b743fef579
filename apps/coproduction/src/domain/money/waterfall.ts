import type { Rational } from './rational';

export const tierKinds = ['OFF_TOP', 'COST_RECOUP', 'LOAN', 'RECOUP', 'CORRIDOR', 'BONUS', 'POOL'] as const;
export type TierKind = (typeof tierKinds)[number];

/** What a party may take out of a tier. */
export interface Claim {
  readonly party: string;
  /** Its part of what the tier takes, beside the weights of the others of its rank that are not full yet. */
  readonly weight: Rational;
  /** In minor units; null without an end. */
  readonly cap: bigint | null;
  /** Lower ranks are filled first; equal ranks side by side. */
  readonly rank: number;
}

/** What a rate or a threshold is reckoned on: all receipts of the account, or only what the tiers above have left. */
export type Base = 'gross' | 'reaching';

/**
 * One vessel of the cascade. All seven kinds are this one shape, which is what makes their rules comparable: a tier takes `rate` of
 * what reaches it while it is open, divides it among its claims, and passes on the rest.
 */
export interface Tier {
  readonly id: string;
  readonly kind: TierKind;
  readonly claims: readonly Claim[];
  /** Of the whole tier, in minor units; null without an end. */
  readonly cap: bigint | null;
  readonly rate: Rational;
  readonly of: Base;
  /** Takes only from what comes in above this. */
  readonly threshold: { readonly minor: bigint; readonly of: Base } | null;
  /** Takes only while the tier at this position is not full. */
  readonly whileOpen: number | null;
}

/** A definition that holds together: every claim names a party, every reference a tier, no weight is lost. */
export interface Waterfall {
  readonly currency: string;
  readonly parties: readonly string[];
  readonly tiers: readonly Tier[];
}
