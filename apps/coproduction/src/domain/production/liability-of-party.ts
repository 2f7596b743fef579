import type { Money } from '@caravanserai/kernel';
import { type Rational, ceiling, plus, rational, times, zero } from '../money/rational';
import { type Texts, contentOf } from './contents';
import { inCurrency, sumIn } from './exchange';

/**
 * The most that a party can come to owe under a text: what it brings, and its part of an overspend up to the cap; in the given currency at
 * the rates that the text froze, rounded up. Null where a rate is missing or nothing says what is owed in a known currency.
 */
export function liabilityOfParty(texts: Texts, party: string, currency: string): bigint | null {
  const quotes = contentOf(texts, 'FX')?.quotes ?? [];
  const brings = sumIn(owedBy(texts, party), currency, quotes);
  const overspend = overspendOf(texts, party, currency);
  return brings === null || overspend === null ? null : ceiling(plus(brings, overspend));
}

/** Contributions where the text has them, else the payments of the schedule: a co-edition or a residency knows only these. */
function owedBy(texts: Texts, party: string) {
  const contributions = contentOf(texts, 'CON')?.contributions;
  if (contributions) return contributions.filter((one) => one.party === party).map(({ amount }) => amount);
  return (contentOf(texts, 'PAY')?.payments ?? []).filter(({ payer }) => payer === party).map(({ amount }) => amount);
}

function overspendOf(texts: Texts, party: string, currency: string): Rational | null {
  const budget = contentOf(texts, 'BUD');
  if (budget === null) return zero;
  const share = contentOf(texts, 'SHR')?.overage.find((one) => one.party === party)?.basisPoints ?? 10_000;
  const cap = inCurrency({ minor: budget.total, currency: budget.currency }, currency, contentOf(texts, 'FX')?.quotes ?? []);
  return cap && times(cap, rational(BigInt(budget.overage.capBasisPoints) * BigInt(share), 100_000_000n));
}

/** Whether a mandate's limit reaches the party's liability; a mandate without a limit does. */
export function limitReaches(limit: Money | null, texts: Texts, party: string): 'reaches' | 'exceeded' | 'no-rate' {
  if (limit === null) return 'reaches';
  const liability = liabilityOfParty(texts, party, limit.currency);
  if (liability === null) return 'no-rate';
  return liability <= BigInt(limit.minor) ? 'reaches' : 'exceeded';
}
