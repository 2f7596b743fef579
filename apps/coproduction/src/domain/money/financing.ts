import type { Worth } from './account-book';
import { type Rational, floor, rational, sum, times } from './rational';
import { splitOnce } from './split-once';

/** An amount in minor units of its own currency. */
export interface Amount {
  readonly minor: bigint;
  readonly currency: string;
}

export interface BudgetLine {
  readonly label: string;
  /** Shared build and concept, one house's own running, or the tour's. */
  readonly costClass: 'shared' | 'local' | 'tour';
  readonly amount: bigint;
}

export interface Budget {
  readonly currency: string;
  readonly total: bigint;
  readonly lines: readonly BudgetLine[];
  readonly contingencyBasisPoints: number;
}

export interface Contribution {
  readonly party: string;
  readonly form: 'cash' | 'in-kind';
  readonly amount: Amount;
  /** How something in kind was valued, and where that can be seen; null for cash. */
  readonly method: 'cost' | 'rate-card' | 'appraisal' | null;
  readonly evidence: string | null;
}

export interface Payment {
  readonly payer: string;
  readonly milestone: string;
  readonly amount: Amount;
}

export type ShareVector = readonly { readonly party: string; readonly basisPoints: number }[];

/** Everything in an agreement that has a sum, at the exchange rates frozen with its version. */
export interface Financing {
  readonly budget: Budget;
  readonly contributions: readonly Contribution[];
  readonly payments: readonly Payment[];
  readonly shares: Readonly<Record<'ownership' | 'profit' | 'overage', ShareVector>>;
  /** How much of its own contribution a party may give in kind; null where anything may. */
  readonly inKindCapBasisPoints: number | null;
  readonly worth: Worth;
}

/** What does not close, with both sides of the sum as text of minor units. */
export interface FinancingFault {
  readonly code:
    | 'lines-do-not-sum' | 'contributions-do-not-sum' | 'payments-do-not-sum' | 'shares-do-not-sum' | 'party-twice-in-shares'
    | 'in-kind-without-evidence' | 'in-kind-above-cap' | 'rate-missing';
  readonly subject: string;
  readonly actual: string;
  readonly expected: string;
}

/** Every fault at once, so that a page can show them beside their fields; an empty list is a plan that closes. */
export function financingFaults(financing: Financing): FinancingFault[] {
  const missing = ratesMissing(financing);
  return [
    ...linesClose(financing.budget),
    ...sharesClose(financing),
    ...inKindIsShown(financing),
    ...paymentsClose(financing),
    ...(missing.length > 0 ? missing : [...contributionsClose(financing), ...inKindWithinCap(financing)]),
  ];
}

const fault = (code: FinancingFault['code'], subject: string, actual: bigint | string, expected: bigint | string): FinancingFault =>
  ({ code, subject, actual: String(actual), expected: String(expected) });

function linesClose({ lines, total, currency }: Budget): FinancingFault[] {
  const sumOfLines = lines.reduce((all, { amount }) => all + amount, 0n);
  return sumOfLines === total ? [] : [fault('lines-do-not-sum', currency, sumOfLines, total)];
}

function sharesClose({ shares }: Financing): FinancingFault[] {
  return Object.entries(shares).flatMap(([name, vector]) => {
    const total = vector.reduce((all, { basisPoints }) => all + basisPoints, 0);
    const twice = vector.find(({ party }, index) => vector.findIndex((other) => other.party === party) !== index);
    return [...(total === 10_000 ? [] : [fault('shares-do-not-sum', name, String(total), '10000')]), ...(twice ? [fault('party-twice-in-shares', name, twice.party, '')] : [])];
  });
}

function ratesMissing({ contributions, worth }: Financing): FinancingFault[] {
  const currencies = new Set(contributions.map(({ amount }) => amount.currency));
  return [...currencies].filter((currency) => !worth.has(currency)).map((currency) => fault('rate-missing', currency, '', ''));
}

const valueOf = ({ worth }: Financing, { minor, currency }: Amount): Rational => times(rational(minor), worth.get(currency)!);

/** Converted exactly and rounded once, as a whole: rounded one by one, ten foreign contributions could miss the budget by nine units. */
function contributionsClose(financing: Financing): FinancingFault[] {
  const { contributions, budget } = financing;
  const total = floor(sum(contributions.map(({ amount }) => valueOf(financing, amount))));
  return total === budget.total ? [] : [fault('contributions-do-not-sum', budget.currency, total, budget.total)];
}

function inKindIsShown({ contributions }: Financing): FinancingFault[] {
  const bare = contributions.filter(({ form, method, evidence }) => form === 'in-kind' && (method === null || evidence === null));
  return bare.map(({ party }) => fault('in-kind-without-evidence', party, '', ''));
}

function inKindWithinCap(financing: Financing): FinancingFault[] {
  const { contributions, inKindCapBasisPoints: cap } = financing;
  if (cap === null) return [];
  return [...new Set(contributions.map(({ party }) => party))].flatMap((party) => {
    const own = contributions.filter((contribution) => contribution.party === party);
    const value = (some: readonly Contribution[]) => sum(some.map(({ amount }) => valueOf(financing, amount)));
    const [inKind, all] = [value(own.filter(({ form }) => form === 'in-kind')), value(own)];
    const most = times(all, rational(BigInt(cap), 10_000n));
    return inKind.n * most.d <= most.n * inKind.d ? [] : [fault('in-kind-above-cap', party, floor(inKind), floor(most))];
  });
}

/** What each party pays is its cash, in the currency in which it gives it. */
function paymentsClose({ contributions, payments }: Financing): FinancingFault[] {
  const cash = totalsBy(contributions.filter(({ form }) => form === 'cash').map(({ party, amount }) => ({ party, amount })));
  const paid = totalsBy(payments.map(({ payer, amount }) => ({ party: payer, amount })));
  return [...new Set([...cash.keys(), ...paid.keys()])]
    .filter((key) => (cash.get(key) ?? 0n) !== (paid.get(key) ?? 0n))
    .map((key) => fault('payments-do-not-sum', key, paid.get(key) ?? 0n, cash.get(key) ?? 0n));
}

function totalsBy(entries: readonly { readonly party: string; readonly amount: Amount }[]): Map<string, bigint> {
  const totals = new Map<string, bigint>();
  for (const { party, amount } of entries) {
    const key = `${party} ${amount.currency}`;
    totals.set(key, (totals.get(key) ?? 0n) + amount.minor);
  }
  return totals;
}

/** What is put by for the unforeseen, rounded up: a reserve that is a cent too small is none. */
export const contingencyOf = ({ total, contingencyBasisPoints }: Budget): bigint => (total * BigInt(contingencyBasisPoints) + 9_999n) / 10_000n;

/** A cash contribution in instalments by parts that are data of the agreement; a third each at signature, hand-over and premiere is usual. */
export function instalments(payer: string, cash: Amount, parts: readonly { readonly milestone: string; readonly weight: bigint }[]): Payment[] {
  const amounts = splitOnce(cash.minor, parts.map(({ weight }) => weight));
  return parts.map(({ milestone }, index) => ({ payer, milestone, amount: { minor: amounts[index]!, currency: cash.currency } }));
}
