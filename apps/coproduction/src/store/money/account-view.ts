import { type Receipt, type Standing, balanceOf } from '../../domain/money/account-book';
import { accountLifecycle } from '../../domain/money/account-lifecycle';
import { type Terms, kept } from '../../domain/money/account-terms';
import { type AccountAnswer, shownBalance } from '../../domain/money/answer';
import type { Course } from '../../domain/money/entitlements';
import { receiptsUntilWhole } from '../../domain/money/whole';
import type { AccountRow } from './account.entity';

export type AccountView = ReturnType<typeof accountView>;

/** An account as its parties see it: under the terms that hold now, with its balance and how much must come in before each party has everything back. */
export function accountView(row: AccountRow, terms: readonly Terms[], receipts: readonly Receipt[]) {
  const { id, version, status, agreementId, title, leadId, keeperId, openedAt, closedOn } = row;
  const { course, standing } = kept(terms, receipts);
  const { root, definition } = terms.at(-1)!;
  return {
    id, version, status, agreementId, root, title, leadId, keeperId, openedAt, closedOn, ...definition,
    /** Of every set of terms but the first: from which day on, and the root of the text that brought it. */
    amended: terms.slice(1).map((each) => ({ from: each.from!, root: each.root })),
    balance: balanceView(course, standing, status === 'closed'),
    whole: wholeOf(course),
    actions: accountLifecycle.actionsFrom(status, 'finance'),
  };
}

export interface BalanceView extends AccountAnswer {
  readonly received: string;
}

export function balanceView(course: Course, standing: Standing, closed: boolean): BalanceView {
  const balance = balanceOf(course, standing, closed);
  return { received: String(balance.received), ...shownBalance(course, balance, standing) };
}

export interface WholeView {
  readonly party: string;
  /** Total receipts in minor units; null where the party has nothing to get back, or never gets all of it. */
  readonly receipts: string | null;
}

export function wholeOf(course: Course): WholeView[] {
  return course.waterfall.parties.map((party) => {
    const answer = receiptsUntilWhole(course, party);
    return { party, receipts: answer.ok ? String(answer.value) : null };
  });
}
