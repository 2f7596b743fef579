import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type Budget, type ShareVector, contingencyOf } from './financing';
import { splitOnce } from './split-once';

/** Who pays when more is spent than was budgeted, as the parties agreed it. A rule with a cap must exist before anything is spent. */
export interface OverspendRule {
  readonly paidBy: 'pro-rata' | 'lead' | 'who-caused-it';
  /** Of the budget; what goes beyond needs a decision of the parties. */
  readonly capBasisPoints: number;
}

export interface Overspend {
  readonly spent: bigint;
  readonly lead: string;
  /** Null while nobody is held to have caused it. */
  readonly causedBy: string | null;
}

export interface OverspendSplit {
  /** What the contingency covers. */
  readonly covered: bigint;
  readonly owed: readonly { readonly party: string; readonly amount: bigint }[];
  /** Beyond the cap: owed by nobody until the parties decide. */
  readonly undecided: bigint;
}

/** Divides an overspend once: first the contingency, then by the rule up to its cap. Nothing is owed while the budget holds. */
export function splitOverspend(budget: Budget, rule: OverspendRule, overage: ShareVector, { spent, lead, causedBy }: Overspend): Decision<OverspendSplit, 'nobody-caused-it'> {
  const over = spent > budget.total ? spent - budget.total : 0n;
  const contingency = contingencyOf(budget);
  const covered = over < contingency ? over : contingency;
  const cap = (budget.total * BigInt(rule.capBasisPoints)) / 10_000n;
  const beyond = over - covered;
  const due = beyond < cap ? beyond : cap;
  if (rule.paidBy === 'who-caused-it' && causedBy === null && due > 0n) return reject('nobody-caused-it');
  const payer = rule.paidBy === 'lead' ? lead : causedBy;
  const owed = due === 0n ? [] : rule.paidBy === 'pro-rata' ? proRata(due, overage) : [{ party: payer!, amount: due }];
  return accept({ covered, owed, undecided: beyond - due });
}

function proRata(due: bigint, overage: ShareVector): { party: string; amount: bigint }[] {
  const parts = splitOnce(due, overage.map(({ basisPoints }) => BigInt(basisPoints)));
  return overage.map(({ party }, index) => ({ party, amount: parts[index]! }));
}
