import { type Balance, type Standing, balanceOf, tierTotal } from './account-book';
import type { Course } from './entitlements';
import { floor } from './rational';
import type { TierKind } from './waterfall';

/** What happened on an account in a period of days [from, to), amounts in minor units; opening + received - paid is closing, to the unit. */
export interface Statement {
  readonly opening: bigint;
  readonly received: bigint;
  readonly tiers: readonly { readonly tier: string; readonly kind: TierKind; readonly total: bigint; readonly parties: ReadonlyMap<string, bigint> }[];
  readonly paid: ReadonlyMap<string, bigint>;
  readonly closing: bigint;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a statement is drawn from. */
export interface DrawnFrom {
  readonly course: Course;
  /** Where the account stood when the day began. */
  readonly standingBefore: (day: string) => Standing;
  /** The day on which the residue was released, or null while the account is open. */
  readonly closedOn: string | null;
}

export function statementOf({ course, standingBefore, closedOn }: DrawnFrom, { from, to }: Period): Statement {
  const balanceBefore = (day: string): Balance => balanceOf(course, standingBefore(day), closedOn !== null && closedOn < day);
  return difference(course, balanceBefore(from), balanceBefore(to));
}

function difference({ waterfall: { parties, tiers } }: Course, before: Balance, after: Balance): Statement {
  return {
    opening: before.held,
    received: after.received - before.received,
    tiers: tiers.map(({ id, kind, claims }, tier) => {
      const [then, now] = [before.fill[tier]!, after.fill[tier]!];
      const byParty = claims.map(({ party }, at): [string, bigint] => [party, floor(now[at]!) - floor(then[at]!)]);
      return { tier: id, kind, total: tierTotal(now) - tierTotal(then), parties: new Map(byParty) };
    }),
    paid: new Map(parties.map((party, index) => [party, after.paid[index]! - before.paid[index]!])),
    closing: after.held,
  };
}
