import { type Decision, reject } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import type { Actor, CommandNamed, DecidedStep, ProductionAtHand } from './commands';
import { type Texts, contentOf } from './contents';
import { fact } from './decide-clauses';
import { textsOnTable } from './decide-text';
import { type Production, joinedIds } from './production';

/** The text that binds: as it was executed, with every executed amendment in it. */
export function textsInForce(at: ProductionAtHand): Texts {
  const { production, clauses } = at;
  return production.consolidated === null ? textsOnTable(at) : production.consolidated.clauses.map(({ hash }) => clauses.get(hash)!);
}

/** The root of the text that binds. */
export const rootInForce = ({ consolidated, draft }: Production): string => consolidated?.root ?? draft.root;

const isMet = (production: Production, { evidence, waivedBy }: Production['conditions'][number]): boolean =>
  evidence !== null || joinedIds(production).every((id) => waivedBy.includes(id));

export function onCondition({ production }: ProductionAtHand, command: CommandNamed<'satisfy-condition' | 'waive-condition'>, { by }: Actor): Decision<DecidedStep> {
  const condition = production.conditions[command.condition - 1];
  if (condition === undefined) return reject('condition-unknown', { condition: command.condition, conditions: production.conditions.length });
  if (isMet(production, condition)) return reject('condition-is-met', { condition: command.condition });
  if (command.step === 'satisfy-condition') return fact({ action: 'satisfy-condition', by, condition: command.condition, evidence: command.evidence });
  return condition.waivedBy.includes(by) ? reject('party-has-waived', { by }) : fact({ action: 'waive-condition', by, condition: command.condition });
}

export function enterIntoForce({ production }: ProductionAtHand, { by }: Actor): Decision<DecidedStep> {
  const open = production.conditions.flatMap((condition, index) => (isMet(production, condition) ? [] : [index + 1]));
  return open.length === 0 ? fact({ action: 'enter-into-force', by }) : reject('conditions-open', { conditions: open });
}

/** Records that a payment of the schedule was made, by the hash of what the schedule says of it. */
export function recordPayment(at: ProductionAtHand, { payment }: CommandNamed<'record-payment'>, { by }: Actor): Decision<DecidedStep> {
  const due = contentOf(textsInForce(at), 'PAY')?.payments[payment - 1];
  if (due === undefined) return reject('payment-unknown', { payment });
  if (at.production.payments.some((made) => made.payment === payment)) return reject('payment-was-made', { payments: [payment] });
  return fact({ action: 'record-payment', by, payment, paymentHash: hashOf(due) });
}

export function complete(at: ProductionAtHand, { by }: Actor): Decision<DecidedStep> {
  const schedule = contentOf(textsInForce(at), 'PAY')?.payments ?? [];
  const due = schedule.flatMap((_, index) => (at.production.payments.some(({ payment }) => payment === index + 1) ? [] : [index + 1]));
  return due.length === 0 ? fact({ action: 'complete', by }) : reject('payments-due', { payments: due });
}

/** While it is suspended it can be ended only once force majeure has lasted longer than the clause says. */
export function terminate(at: ProductionAtHand, { by }: Actor, now: string): Decision<DecidedStep> {
  const { status, suspendedAt } = at.production;
  const days = contentOf(textsInForce(at), 'FM')?.suspensionDays ?? 0;
  const from = suspendedAt === null ? null : Date.parse(suspendedAt) + days * 86_400_000;
  if (status === 'suspended' && from !== null && Date.parse(now) < from) return reject('suspended-too-shortly', { from: new Date(from).toISOString() });
  return fact({ action: 'terminate', by });
}
