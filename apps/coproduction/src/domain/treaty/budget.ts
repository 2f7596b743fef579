import { currencyExponent } from '@caravanserai/kernel';
import type { Constellation, Rate } from './constellation';
import type { Evaluated } from './evaluated';

/**
 * Whether the budget is more than a sum in another currency, exactly: cross-multiplied integers, never a rounded conversion. The rate is the
 * latest one not after the contract; without a rate of the pair nothing can be said.
 */
export function budgetExceeds(constellation: Constellation, { amountMinor, currency }: { readonly amountMinor: string; readonly currency: string }): Evaluated {
  const { budget } = constellation;
  const rate = budget.currency === currency ? { numerator: 1n, denominator: 1n } : rateFor(constellation, budget.currency, currency);
  if (!rate) return { holds: null, actual: null, bound: null, missing: [{ kind: 'rate', name: `${budget.currency}/${currency}` }] };
  const left = budget.amountMinor * rate.numerator * 10n ** BigInt(currencyExponent(currency));
  const right = BigInt(amountMinor) * rate.denominator * 10n ** BigInt(currencyExponent(budget.currency));
  return { holds: left > right, actual: null, bound: null, missing: [] };
}

function rateFor({ fx, signedOn }: Constellation, from: string, to: string): Pick<Rate, 'numerator' | 'denominator'> | null {
  const direct = latest(fx.filter((rate) => rate.from === from && rate.to === to), signedOn);
  if (direct) return direct;
  const inverse = latest(fx.filter((rate) => rate.from === to && rate.to === from), signedOn);
  return inverse && { numerator: inverse.denominator, denominator: inverse.numerator };
}

function latest(rates: readonly Rate[], day: string | undefined): Rate | null {
  const inOrder = [...rates].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return inOrder.findLast(({ on }) => day === undefined || on <= day) ?? inOrder[0] ?? null;
}
