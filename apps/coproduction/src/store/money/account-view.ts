import { type Standing, balanceOf } from '../../domain/money/account-book';
import { keptReckoning } from '../../domain/money/account-definition';
import { accountLifecycle } from '../../domain/money/account-lifecycle';
import { type AccountAnswer, shownBalance } from '../../domain/money/answer';
import type { Course } from '../../domain/money/entitlements';
import { receiptsUntilWhole } from '../../domain/money/whole';
import type { AccountRow } from './account.entity';

export type AccountView = ReturnType<typeof accountView>;

/** An account as its parties see it, with its balance and how much must come in before each of them has everything back. */
export function accountView(row: AccountRow, standing: Standing) {
  const { id, version, status, agreementId, root, title, leadId, keeperId, definition, openedAt, closedOn } = row;
  const { course } = keptReckoning(definition);
  return {
    id, version, status, agreementId, root, title, leadId, keeperId, openedAt, closedOn, ...definition,
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
