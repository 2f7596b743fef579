import { type Course, fillAt, payableAt, releasedAt } from './entitlements';
import type { Fill } from './flow';
import { type Rational, floor, isLess, plus, rational, sum, times, zero } from './rational';

/** One sum that came in, or with a minus went back: never changed, only followed by others. */
export interface Receipt {
  /** Date or instant in UTC; what has the same one is reckoned as one. */
  readonly at: string;
  readonly minor: bigint;
  readonly currency: string;
}

/** What one minor unit of each currency is worth in minor units of the account, by the frozen quotes; the account's own is 1. */
export type Worth = ReadonlyMap<string, Rational>;

/** Where an account stands: the fold of its receipts. */
export interface Standing {
  /** Of each currency, in its own minor units. */
  readonly received: ReadonlyMap<string, bigint>;
  /** All of them together in minor units of the account. */
  readonly total: Rational;
  /**
   * The highest total so far. What was paid out is not asked back when a refund takes the total below it: the parties wait until
   * new receipts have made the refund good.
   */
  readonly peak: Rational;
}

export const nothingReceived: Standing = { received: new Map(), total: zero, peak: zero };

/** Throws for a currency without a frozen quote: whoever takes a receipt in has looked for it. */
export function afterReceipts(before: Standing, sameTime: readonly Receipt[], worth: Worth): Standing {
  const received = new Map(before.received);
  let total = before.total;
  for (const { minor, currency } of sameTime) {
    received.set(currency, (received.get(currency) ?? 0n) + minor);
    total = plus(total, times(rational(minor), worthOf(worth, currency)));
  }
  return { received, total, peak: isLess(before.peak, total) ? total : before.peak };
}

export function standingAfter(receipts: readonly Receipt[], worth: Worth, begin: Standing = nothingReceived): Standing {
  return byTime(receipts).reduce((standing, sameTime) => afterReceipts(standing, sameTime, worth), begin);
}

/** In the order of time, those of one moment together: a sum and its correction on the same day pay out their difference. */
export function byTime<R extends { readonly at: string }>(receipts: readonly R[]): R[][] {
  const groups = new Map<string, R[]>();
  for (const receipt of [...receipts].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))) {
    const group = groups.get(receipt.at);
    if (group) group.push(receipt);
    else groups.set(receipt.at, [receipt]);
  }
  return [...groups.values()];
}

function worthOf(worth: Worth, currency: string): Rational {
  const factor = worth.get(currency);
  if (factor === undefined) throw new RangeError(`There is no frozen rate for ${currency}.`);
  return factor;
}

/** What has been paid and what is still held; together they are exactly what was received, to the whole minor unit. */
export interface Balance {
  readonly received: bigint;
  /** In the order of the parties. */
  readonly paid: readonly bigint[];
  /** Residue of rounding and what no tier takes; below zero by what is to be recovered after a refund. */
  readonly held: bigint;
  readonly fill: Fill;
}

export function balanceOf(course: Course, { total, peak }: Standing, closed = false): Balance {
  const paid = closed ? releasedAt(course, peak) : payableAt(course, peak);
  const received = floor(total);
  return { received, paid, held: received - paid.reduce((all, amount) => all + amount, 0n), fill: fillAt(course, peak) };
}

/** What each party has been paid beyond its entitlement, because a refund followed; later payouts are less by as much. */
export function toRecover(course: Course, { total, peak }: Standing): bigint[] {
  const [now, then] = [payableAt(course, total), payableAt(course, peak)];
  return then.map((amount, index) => amount - now[index]!);
}

/** Sum of what the tier's claims hold, in whole minor units, rounded down for showing. */
export const tierTotal = (filled: readonly Rational[]): bigint => floor(sum(filled));

