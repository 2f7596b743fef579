import { type Money, money } from '@caravanserai/kernel';

export const settlementLines = ['fee', 'cancellation-fee', 'shared-costs', 'shared-costs-paid', 'deposit', 'balance', 'own-costs'] as const;

/** One line of the account of a stop: above zero the host owes it to the organiser, below zero it is the host's. */
export interface SettlementLine {
  readonly what: (typeof settlementLines)[number];
  readonly amount: Money;
  /** Own costs are shown and stay where they are (F5). */
  readonly counts: boolean;
}

export interface StopAccount {
  readonly fee: Money;
  /** Of a cancelled stop, instead of the fee; who owes it is the sign's matter. */
  readonly cancellation: { readonly owedBy: 'host' | 'organiser' | null; readonly due: Money } | null;
  readonly sharedCosts: Money | null;
  readonly sharedCostsPaid: readonly Money[];
  readonly received: readonly { readonly what: 'deposit' | 'balance'; readonly amount: Money }[];
  readonly ownCosts: readonly Money[];
}

export interface Settlement {
  readonly lines: readonly SettlementLine[];
  /** To the minor unit, one for each currency that the lines are in: no rate is made up at the end. */
  readonly balances: readonly Money[];
}

/** The account of one stop between its host and the organiser. */
export function settlementOf({ fee, cancellation, sharedCosts, sharedCostsPaid, received, ownCosts }: StopAccount): Settlement {
  const line = (what: SettlementLine['what'], amount: Money, sign: 1 | -1 = 1, counts = true): SettlementLine => ({ what, amount: money(sign * amount.minor, amount.currency), counts });
  const lines = [
    cancellation === null ? line('fee', fee) : line('cancellation-fee', cancellation.due, cancellation.owedBy === 'organiser' ? -1 : 1),
    ...(sharedCosts === null ? [] : [line('shared-costs', sharedCosts)]),
    ...byCurrency(sharedCostsPaid).map((amount) => line('shared-costs-paid', amount, -1)),
    ...received.map(({ what, amount }) => line(what, amount, -1)),
    ...byCurrency(ownCosts).map((amount) => line('own-costs', amount, 1, false)),
  ];
  return { lines, balances: byCurrency(lines.filter(({ counts }) => counts).map(({ amount }) => amount)) };
}

/** One sum for each currency, in the order of their codes. */
export function byCurrency(amounts: readonly Money[]): Money[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => money(amounts.reduce((sum, amount) => sum + (amount.currency === currency ? amount.minor : 0), 0), currency));
}
