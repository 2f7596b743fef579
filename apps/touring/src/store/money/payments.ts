import type { ActedBy, Transaction } from '@caravanserai/persistence';
import { type Payment, paymentsOf, type PaymentWord } from '../../domain/money/payments';
import type { Settlement } from '../../domain/money/settlement-account';
import type { SettlementState } from '../../domain/money/settlement-lifecycle';
import type { Stay } from '../road/stays';

export async function recordPaymentWord(tx: Transaction, by: ActedBy, settlementId: string, { currency, step, at }: PaymentWord): Promise<void> {
  await tx.query('insert into settlement_payment (settlement_id, currency, step, at, account_key, acting_for) values ($1, $2, $3, $4, $5, $6)', [settlementId, currency, step, at, by.accountKey, by.actingFor]);
}

interface SignedOrNot {
  readonly id: string;
  readonly state: SettlementState;
  readonly content: Pick<Settlement, 'balances'>;
}

/** The payments that a signed account asks for, as they stand; before both have signed, nothing is owed by it. */
export async function paymentsOfSettlement(tx: Transaction, { id, state, content }: SignedOrNot): Promise<Payment[]> {
  if (!['signed', 'payment-stated', 'paid'].includes(state)) return [];
  return paymentsOf(content.balances, await tx.query<PaymentWord>('select currency, step, at from settlement_payment where settlement_id = $1 order by number', [id]));
}

/** For events: whose turn it is. Amounts stay here. */
export function waitedFor(payments: readonly Payment[], { hostId, organiserId }: Pick<Stay, 'hostId' | 'organiserId'>): { toPayIds: string[]; toConfirmIds: string[] } {
  const idOf = { host: hostId, organiser: organiserId };
  const those = (state: Payment['state'], party: 'owedBy' | 'owedTo') => [...new Set(payments.filter((payment) => payment.state === state).map((payment) => idOf[payment[party]]))];
  return { toPayIds: those('owed', 'owedBy'), toConfirmIds: those('stated', 'owedTo') };
}

export const paymentView = ({ statedAt, receivedAt, ...payment }: Payment) => ({ ...payment, statedAt: statedAt?.toISOString() ?? null, receivedAt: receivedAt?.toISOString() ?? null });
