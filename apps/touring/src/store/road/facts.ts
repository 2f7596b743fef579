import type { ActedBy, Transaction } from '@caravanserai/persistence';
import type { Money } from '@caravanserai/kernel';

/** What the organiser says is so, and what the host does; others (a signed settlement) come from their own areas. */
export const organiserFacts = ['deposit-received', 'balance-received', 'materials-sent', 'image-rights-agreed', 'late-reports-accepted'] as const;
export const hostFacts = ['unpacked', 'climate-checked'] as const;
export type StayFactKind = (typeof organiserFacts)[number] | (typeof hostFacts)[number] | 'received' | 'final-report' | 'settlement-signed';

export interface FactValue {
  readonly amount?: Money;
  readonly visitors?: number;
  readonly openingDays?: number;
  readonly incidents?: number;
}

export interface StayFact {
  readonly kind: StayFactKind;
  readonly at: Date;
  readonly value: FactValue;
}

export async function recordFact(tx: Transaction, by: ActedBy, stayId: string, { kind, at, value }: StayFact): Promise<void> {
  await tx.query('insert into stay_fact (stay_id, kind, at, value, recorded_at, account_key, acting_for) values ($1, $2, $3, $4, $5, $6, $7)', [
    stayId, kind, at, JSON.stringify(value), tx.now, by.accountKey, by.actingFor,
  ]);
}

/** The latest of each kind. */
export async function factsOf(tx: Transaction, stayId: string): Promise<Map<StayFactKind, StayFact>> {
  const rows = await tx.query<{ kind: StayFactKind; at: Date; value: FactValue }>('select distinct on (kind) kind, at, value from stay_fact where stay_id = $1 order by kind, number desc', [stayId]);
  return new Map(rows.map((row) => [row.kind, row]));
}
