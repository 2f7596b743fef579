import { type Decision, type Money, accept, money, reject } from '@caravanserai/kernel';
import type { SettlementAction } from './settlement-lifecycle';

export const paymentSteps = ['state-payment', 'confirm-receipt', 'deny-receipt'] as const satisfies readonly SettlementAction[];
export type PaymentStep = (typeof paymentSteps)[number];
export type PaymentSide = 'host' | 'organiser';

/** What one side has said about the payment in one currency, in the order in which it was said. */
export interface PaymentWord {
  readonly currency: string;
  readonly step: PaymentStep;
  readonly at: Date;
}

/** One balance that is not even: who owes how much to whom, and what both say of it. */
export interface Payment {
  readonly amount: Money;
  readonly owedBy: PaymentSide;
  readonly owedTo: PaymentSide;
  readonly state: 'owed' | 'stated' | 'received';
  readonly statedAt: Date | null;
  readonly receivedAt: Date | null;
}

/** A balance above zero is the host's debt, below zero the organiser's; the latest word about it counts. */
export function paymentsOf(balances: readonly Money[], words: readonly PaymentWord[]): Payment[] {
  return balances.filter(({ minor }) => minor !== 0).map(({ minor, currency }) => {
    const said = words.filter((word) => word.currency === currency);
    const last = said.at(-1);
    const isOpen = last === undefined || last.step === 'deny-receipt';
    const atOf = (step: PaymentStep) => (isOpen ? null : (said.findLast((word) => word.step === step)?.at ?? null));
    const [owedBy, owedTo] = minor > 0 ? (['host', 'organiser'] as const) : (['organiser', 'host'] as const);
    return { amount: money(Math.abs(minor), currency), owedBy, owedTo, state: isOpen ? 'owed' : last.step === 'state-payment' ? 'stated' : 'received', statedAt: atOf('state-payment'), receivedAt: atOf('confirm-receipt') };
  });
}

/** Of which side a step is, and on what kind of payment it is taken. */
const asked = { 'state-payment': ['owedBy', 'owed'], 'confirm-receipt': ['owedTo', 'stated'], 'deny-receipt': ['owedTo', 'stated'] } as const;

export type PaymentRefusal = 'nothing-owed' | 'other-side-acts' | 'action-not-allowed';

/** The step of the account that a side's word about the payment in one currency is: the last word about the last payment leads on. */
export function stepOfAccount(payments: readonly Payment[], step: PaymentStep, currency: string, side: PaymentSide): Decision<SettlementAction, PaymentRefusal> {
  const payment = payments.find(({ amount }) => amount.currency === currency);
  if (payment === undefined) return reject('nothing-owed', { currency });
  const [party, state] = asked[step];
  if (payment[party] !== side) return reject('other-side-acts', { side: payment[party] });
  if (payment.state !== state) return reject('action-not-allowed', { state: payment.state, action: step });
  const others = payments.filter((other) => other !== payment);
  if (step === 'state-payment') return accept(others.some((other) => other.state === 'owed') ? 'state-part' : step);
  if (step === 'confirm-receipt') return accept(others.some((other) => other.state !== 'received') ? 'confirm-part' : step);
  return accept(step);
}
