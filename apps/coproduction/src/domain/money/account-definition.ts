import { type Decision, accept } from '@caravanserai/kernel';
import type { AccountParty } from './account';
import type { Worth } from './account-book';
import { type Course, courseOf } from './entitlements';
import { readDefinition } from './read/file';
import type { TierKind } from './waterfall';

/** A tier as an agreement states it and an account keeps it: the one spelling of `docs/waterfall.md` that every claim can be written in. */
export interface TierDefinition {
  readonly id: string;
  readonly kind: TierKind;
  readonly basisPoints?: number;
  readonly cap?: string;
  readonly of?: 'gross' | 'reaching';
  readonly while?: string;
  readonly threshold?: string;
  readonly claims: readonly { readonly party: string; readonly shareBasisPoints?: number; readonly weight?: number; readonly cap?: string; readonly rank?: number }[];
}

export interface QuoteDefinition {
  readonly from: string;
  readonly to: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly on: string;
  readonly source?: string;
}

export interface AccountDefinition {
  readonly currency: string;
  readonly parties: readonly AccountParty[];
  readonly tiers: readonly TierDefinition[];
  readonly fx: readonly QuoteDefinition[];
}

/** A definition that can be reckoned with. */
export interface Reckoning {
  readonly course: Course;
  readonly worth: Worth;
}

export function reckoningOf({ currency, parties, tiers, fx }: AccountDefinition): Decision<Reckoning, 'waterfall-input-refused'> {
  const read = readDefinition({ currency, parties: parties.map(({ id }) => id), tiers, fx });
  return read.ok ? accept({ course: courseOf(read.value.waterfall), worth: read.value.worth }) : read;
}

/** Of a definition that was accepted when its account was opened: that it can't be read any more is a fault of ours. */
export function keptReckoning(definition: AccountDefinition): Reckoning {
  const reckoning = reckoningOf(definition);
  if (!reckoning.ok) throw new Error(`A kept waterfall is refused: ${JSON.stringify(reckoning.rejection.details)}`);
  return reckoning.value;
}

/**
 * What a text agreed, with its parties called as the account calls them and those behind them that only the account knows, such as a bank:
 * by their names what they hold is found again.
 */
export function namedAs(known: readonly AccountParty[], { parties, tiers, ...definition }: AccountDefinition): AccountDefinition {
  const nameOf = (party: string): string => known.find(({ organisationId }) => organisationId === party)?.id ?? party;
  const named = parties.map((party) => ({ ...party, id: nameOf(party.id) }));
  return {
    ...definition,
    parties: [...named, ...known.filter(({ id }) => !named.some((party) => party.id === id))],
    tiers: tiers.map((tier) => ({ ...tier, claims: tier.claims.map((claim) => ({ ...claim, party: nameOf(claim.party) })) })),
  };
}

/** Other shares for one tier. */
export interface SharesOfTier {
  readonly tier: string;
  readonly shares: readonly { readonly party: string; readonly shareBasisPoints: number }[];
}

/** The same waterfall with other shares in some tiers; caps and ranks stay with their parties. */
export function withShares(definition: AccountDefinition, changes: readonly SharesOfTier[]): AccountDefinition {
  const tiers = definition.tiers.map((tier) => {
    const change = changes.find((candidate) => candidate.tier === tier.id);
    if (change === undefined) return tier;
    const capOf = new Map(tier.claims.map(({ party, cap, rank }) => [party, { ...(cap !== undefined && { cap }), ...(rank !== undefined && { rank }) }]));
    return { ...tier, claims: change.shares.map((share) => ({ ...share, ...capOf.get(share.party) })) };
  });
  return { ...definition, tiers };
}
