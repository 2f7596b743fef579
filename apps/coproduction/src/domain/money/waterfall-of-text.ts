import type { Decision } from '@caravanserai/kernel';
import { type ShareVector, type Texts, contentOf } from '../production/contents';
import { type AccountDefinition, type QuoteDefinition, type TierDefinition, reckoningOf } from './account-definition';
import type { AccountParty } from './account';
import { type TierKind, tierKinds } from './waterfall';

/** A tier as the clause on the waterfall writes it; the catalogue has checked its fields. */
interface TierOfText {
  readonly kind: string;
  readonly label?: string;
  readonly basisPoints?: number;
  readonly cap?: string;
  readonly threshold?: string;
  readonly order?: 'pari-passu' | 'senior';
  readonly claims?: readonly { readonly party: string; readonly amount: string }[];
  readonly split?: ShareVector;
}

/** The waterfall of a text as an account keeps it, word for word: nothing is typed again. Null where the text has none. */
export function waterfallOfText(texts: Texts, parties: readonly AccountParty[]): AccountDefinition | null {
  const clause = contentOf(texts, 'WAT') as { readonly currency: string; readonly tiers: readonly TierOfText[] } | null;
  if (clause === null) return null;
  const names = namesOf(clause.tiers);
  return { currency: clause.currency, parties, tiers: clause.tiers.map((tier, index) => tierDefined(tier, names[index]!)), fx: quotesFor(texts, clause.currency) };
}

/** Whether it can be reckoned with: a text may leave open who has a commission, or where a bonus begins. */
export function reckonedOfText(texts: Texts, parties: readonly AccountParty[]): Decision<AccountDefinition | null, 'waterfall-input-refused'> {
  const definition = waterfallOfText(texts, parties);
  const reckoning = definition === null ? null : reckoningOf(definition);
  return reckoning === null || reckoning.ok ? { ok: true, value: definition } : reckoning;
}

const kindOf = ({ kind }: TierOfText): TierKind => tierKinds.find((known) => known === kind.replace('-', '_').toUpperCase())!;

/** By their labels; a tier without one by its kind. What is called as one above it is called so with its place. */
function namesOf(tiers: readonly TierOfText[]): string[] {
  const plain = tiers.map((tier) => tier.label ?? kindOf(tier));
  return plain.map((name, index) => (plain.indexOf(name) === index ? name : `${name} (${index + 1})`));
}

function tierDefined(tier: TierOfText, id: string): TierDefinition {
  const { basisPoints, cap, threshold } = tier;
  return { id, kind: kindOf(tier), ...(basisPoints !== undefined && { basisPoints }), ...(cap !== undefined && { cap }), ...(threshold !== undefined && { threshold }), claims: claimsOf(tier) };
}

/** Sums by party, shares by party, or both; `senior` fills one after the other as they are written. */
function claimsOf({ claims = [], split, order }: TierOfText): TierDefinition['claims'] {
  const caps = new Map(claims.map(({ party, amount }) => [party, amount]));
  const shares = new Map(split?.map(({ party, basisPoints }) => [party, basisPoints]));
  return [...new Set([...caps.keys(), ...shares.keys()])].map((party, rank) => ({
    party,
    ...(shares.has(party) && { shareBasisPoints: shares.get(party)! }),
    ...(caps.has(party) && { cap: caps.get(party)! }),
    ...(order === 'senior' && { rank }),
  }));
}

/** An account looks only at rates to or from its own currency. */
const quotesFor = (texts: Texts, currency: string): QuoteDefinition[] =>
  (contentOf(texts, 'FX')?.quotes ?? []).filter(({ from, to }) => from === currency || to === currency).map(({ fixedOn, ...quote }) => ({ ...quote, on: fixedOn }));
