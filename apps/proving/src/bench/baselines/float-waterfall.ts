/** The same tiers in floats, as a spreadsheet would have them: every receipt's total goes through all tiers, and each party's sum is rounded down. */
interface FloatTier {
  readonly id: string;
  readonly kind: string;
  readonly to?: string;
  readonly basisPoints?: number;
  readonly cap?: string;
  readonly amount?: string;
  readonly caps?: Readonly<Record<string, string>>;
  readonly shares?: Readonly<Record<string, number>>;
  readonly threshold?: string;
  readonly while?: string;
}

type Paid = Record<string, number>;

/** What each party has after the last of the receipts, reckoned anew after each. */
export function floatPaid(tiers: readonly FloatTier[], receipts: readonly { readonly amountMinor: string }[]): Paid {
  let total = 0;
  let paid: Paid = {};
  for (const { amountMinor } of receipts) {
    total += Number(amountMinor);
    paid = Object.fromEntries(Object.entries(through(tiers, total).paid).map(([party, amount]) => [party, Math.floor(amount)]));
  }
  return paid;
}

/** The least total at which a tier is full, by bisection. */
export function floatWhole(tiers: readonly FloatTier[], id: string): number {
  const cap = limitOf(tiers.find((tier) => tier.id === id)!);
  let [tooLittle, enough] = [0, 2 ** 40];
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (through(tiers, middle).taken[id]! >= cap - 1e-6) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

function through(tiers: readonly FloatTier[], total: number): { paid: Paid; taken: Paid } {
  const [paid, taken]: [Paid, Paid] = [{}, {}];
  let left = total;
  for (const tier of tiers) {
    const amount = Math.min(left, limitOf(tier), wantedBy(tier, total, left, tiers));
    taken[tier.id] = amount;
    left -= amount;
    give(tier, amount, paid);
  }
  return { paid, taken };
}

function wantedBy({ kind, basisPoints = 10_000, threshold = '0', ...tier }: FloatTier, total: number, left: number, tiers: readonly FloatTier[]): number {
  const rate = basisPoints / 10_000;
  if (kind === 'OFF_TOP') return total * rate;
  if (kind === 'BONUS') return Math.max(0, total - Number(threshold)) * rate;
  // Beside a tier that takes all it is given, a corridor's part ends when that tier has its cap.
  if (kind === 'CORRIDOR') return Math.min(left, limitOf(tiers.find(({ id }) => id === tier.while)!) / (1 - rate)) * rate;
  return left * rate;
}

function limitOf({ cap, amount, caps }: FloatTier): number {
  if (caps !== undefined) return Object.values(caps).reduce((sum, one) => sum + Number(one), 0);
  return Number(cap ?? amount ?? Infinity);
}

function give({ to, shares, caps }: FloatTier, amount: number, paid: Paid): void {
  const add = (party: string, part: number) => (paid[party] = (paid[party] ?? 0) + part);
  if (to !== undefined) add(to, amount);
  for (const [party, share] of Object.entries(shares ?? {})) add(party, (amount * share) / 10_000);
  let left = amount;
  for (const [party, cap] of Object.entries(caps ?? {})) {
    const part = Math.min(left, Number(cap));
    add(party, part);
    left -= part;
  }
}
