import { type Balance, type Receipt, type Standing, balanceOf, standingAfter, tierTotal, toRecover } from './account-book';
import { type Course, courseOf } from './entitlements';
import { isFull } from './flow';
import { floor } from './rational';
import type { AccountFile } from './read/file';
import type { TierKind } from './waterfall';

type AmountByParty = Readonly<Record<string, string>>;

/** What one tier holds, in whole minor units rounded down for showing; its parts may sum to less, because payment rounds once over all tiers. */
export interface TierAnswer {
  readonly tier: string;
  readonly kind: TierKind;
  readonly total: string;
  readonly parties: AmountByParty;
  /** Null without an end. */
  readonly cap: string | null;
  readonly open: boolean;
}

/** Amounts as decimal strings of minor units. `paid` and `held` together are what was received. */
export interface AccountAnswer {
  readonly paid: AmountByParty;
  readonly held: string;
  readonly perTier: readonly TierAnswer[];
  /** Only after refunds that took back what was paid already. */
  readonly toRecover?: AmountByParty;
}

/** Where the account of a file stands at the end of its receipts, or at the end of a day or moment before. */
export function answerOf(file: AccountFile, until?: string, course = courseOf(file.waterfall)): AccountAnswer {
  const receipts = until === undefined ? file.receipts : file.receipts.filter(({ at }) => isUntil(at, until));
  const standing = standingAfter(receipts, file.worth);
  return shownBalance(course, balanceOf(course, standing, isClosed(file, receipts, until)), standing);
}

/** A day includes all of its moments. */
export const isUntil = (at: string, until: string): boolean => at.slice(0, until.length) <= until;

function isClosed({ close, receipts: all }: AccountFile, receipts: readonly Receipt[], until?: string): boolean {
  if (typeof close === 'boolean') return close && receipts.length === all.length;
  return until === undefined || isUntil(close, until);
}

export function shownBalance(course: Course, balance: Balance, standing: Standing): AccountAnswer {
  const { parties } = course.waterfall;
  const byParty = (amounts: readonly bigint[]): AmountByParty => Object.fromEntries(parties.map((party, index) => [party, String(amounts[index])]));
  const recover = toRecover(course, standing);
  return {
    paid: byParty(balance.paid),
    held: String(balance.held),
    perTier: tiersShown(course, balance),
    ...(recover.some((amount) => amount > 0n) && { toRecover: byParty(recover) }),
  };
}

function tiersShown({ waterfall: { tiers } }: Course, { fill }: Balance): TierAnswer[] {
  return tiers.map((tier, index) => ({
    tier: tier.id,
    kind: tier.kind,
    total: String(tierTotal(fill[index]!)),
    parties: Object.fromEntries(tier.claims.map(({ party }, at) => [party, String(floor(fill[index]![at]!))])),
    cap: limitOf(tier),
    open: !isFull(tier, fill[index]!),
  }));
}

function limitOf({ cap, claims }: Course['waterfall']['tiers'][number]): string | null {
  const ofClaims = claims.every((claim) => claim.cap !== null) ? claims.reduce((all, claim) => all + claim.cap!, 0n) : null;
  if (cap === null || ofClaims === null) return cap === null && ofClaims === null ? null : String(cap ?? ofClaims);
  return String(cap < ofClaims ? cap : ofClaims);
}
