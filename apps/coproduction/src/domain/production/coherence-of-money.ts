import { isLess, rational, times } from '../money/rational';
import { type Amount, type Quote, type Texts, contentOf } from './contents';
import { inCurrency, nearest, sumIn } from './exchange';
import type { TextFault } from './text-fault';

/** Sums that must close, in integers of minor units and at the rates that the text itself froze. */
export function moneyFaults(texts: Texts): TextFault[] {
  const quotes = contentOf(texts, 'FX')?.quotes ?? [];
  return [...budgetFaults(texts), ...contributionFaults(texts, quotes), ...paymentFaults(texts, quotes), ...insuranceFaults(texts, quotes), ...waterfallFaults(texts), ...termFaults(texts)];
}

const sum = (digits: readonly string[]): bigint => digits.reduce((total, minor) => total + BigInt(minor), 0n);

function budgetFaults(texts: Texts): TextFault[] {
  const budget = contentOf(texts, 'BUD');
  if (budget === null) return [];
  const lines = sum(budget.lines.map(({ amount }) => amount));
  return lines === BigInt(budget.total) ? [] : [{ clause: 'BUD', rule: 'lines-make-the-total', details: { lines: String(lines), total: budget.total } }];
}

function contributionFaults(texts: Texts, quotes: readonly Quote[]): TextFault[] {
  const [budget, con] = [contentOf(texts, 'BUD'), contentOf(texts, 'CON')];
  if (budget === null || con === null) return [];
  const total = sumIn(con.contributions.map(({ amount }) => amount), budget.currency, quotes);
  if (total === null) return [{ clause: 'CON', rule: 'every-currency-has-a-rate', details: { to: budget.currency } }];
  const closes = nearest(total) === BigInt(budget.total);
  const faults: TextFault[] = closes ? [] : [{ clause: 'CON', rule: 'contributions-make-the-budget', details: { contributions: String(nearest(total)), budget: budget.total } }];
  return [...faults, ...inKindFaults(texts, quotes)];
}

/** What comes in kind may be capped per party, as a part of what that party brings. */
function inKindFaults(texts: Texts, quotes: readonly Quote[]): TextFault[] {
  const [budget, con] = [contentOf(texts, 'BUD')!, contentOf(texts, 'CON')!];
  const cap = con.inKindCapBasisPoints;
  if (cap === undefined) return [];
  return [...new Set(con.contributions.map(({ party }) => party))].flatMap((party) => {
    const own = con.contributions.filter((one) => one.party === party);
    const [all, kind] = [own, own.filter(({ form }) => form === 'in-kind')].map((some) => sumIn(some.map(({ amount }) => amount), budget.currency, quotes));
    if (!all || !kind) return [];
    const within = !isLess(times(all, rational(BigInt(cap), 10_000n)), kind);
    return within ? [] : [{ clause: 'CON', rule: 'in-kind-within-its-cap', details: { party, cap } }];
  });
}

/** What a party pays by the schedule is what it brings in cash. */
function paymentFaults(texts: Texts, quotes: readonly Quote[]): TextFault[] {
  const [con, pay] = [contentOf(texts, 'CON'), contentOf(texts, 'PAY')];
  if (con === null || pay === null) return [];
  const cash = con.contributions.filter(({ form }) => form === 'cash');
  const payers = [...new Set([...cash.map(({ party }) => party), ...pay.payments.map(({ payer }) => payer)])];
  return payers.flatMap((party) => {
    const brings = cash.filter((one) => one.party === party).map(({ amount }) => amount);
    const pays = pay.payments.filter(({ payer }) => payer === party).map(({ amount }) => amount);
    return sameSum(brings, pays, quotes) ? [] : [{ clause: 'PAY' as const, rule: 'payments-are-the-cash', details: { party } }];
  });
}

function sameSum(one: readonly Amount[], other: readonly Amount[], quotes: readonly Quote[]): boolean {
  const currency = one[0]?.currency ?? other[0]?.currency;
  if (currency === undefined) return true;
  const [a, b] = [sumIn(one, currency, quotes), sumIn(other, currency, quotes)];
  return a !== null && b !== null && nearest(a) === nearest(b);
}

/** The highest sum insured reaches what it would cost to build the production again. */
function insuranceFaults(texts: Texts, quotes: readonly Quote[]): TextFault[] {
  const [value, ins] = [contentOf(texts, 'OWN')?.replacementValue, contentOf(texts, 'INS')];
  if (value === undefined || ins === null) return [];
  const reached = ins.policies.some(({ sum: insured }) => {
    const converted = inCurrency(insured, value.currency, quotes);
    return converted !== null && !isLess(converted, rational(BigInt(value.minor)));
  });
  return reached ? [] : [{ clause: 'INS', rule: 'insured-at-replacement-value', details: { minor: value.minor, currency: value.currency } }];
}

/** Every unit of receipts lands somewhere: the last tier is a pool, and a pool takes all that reaches it. */
function waterfallFaults(texts: Texts): TextFault[] {
  const tiers = contentOf(texts, 'WAT')?.tiers;
  if (tiers === undefined) return [];
  const pools = tiers.flatMap(({ kind }, index) => (kind === 'pool' ? [index] : []));
  const closes = pools.length === 1 && pools[0] === tiers.length - 1 && tiers.at(-1)?.split !== undefined;
  return closes ? [] : [{ clause: 'WAT', rule: 'ends-in-one-pool', details: { pools } }];
}

function termFaults(texts: Texts): TextFault[] {
  const [term, pay] = [contentOf(texts, 'TERM'), contentOf(texts, 'PAY')];
  if (term === null) return [];
  const last = (pay?.payments ?? []).flatMap(({ due }) => due ?? []).sort().at(-1);
  if (term.end <= term.start) return [{ clause: 'TERM', rule: 'ends-after-it-starts', details: { start: term.start, end: term.end } }];
  return last === undefined || last < term.end ? [] : [{ clause: 'TERM', rule: 'ends-after-the-last-payment', details: { end: term.end, payment: last } }];
}
