import type { Money } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import type { Settlement } from '../../domain/money/settlement-account';
import { settlementLifecycle, type SettlementState } from '../../domain/money/settlement-lifecycle';
import type { Stay } from '../road/stays';
import { paymentsOfSettlement, paymentView } from './payments';

/** What both sides sign: the lines, the balance of each currency, and what they were reckoned from. */
export interface SettlementContent extends Settlement {
  readonly fee: Money;
  readonly cancellation: {
    readonly owedBy: 'host' | 'organiser' | null;
    readonly cancelledOn: string;
    readonly opening: string;
    readonly daysToOpening: number;
    readonly shareBasisPoints: number;
    readonly irrecoverableMinor: number;
    readonly rebookedMinor: number;
    readonly capMinor: number | null;
    readonly due: Money;
  } | null;
  readonly split: { readonly id: string; readonly number: number; readonly contentHash: string } | null;
}

export interface StoredSettlement {
  readonly id: string;
  readonly state: SettlementState;
  readonly drawn: number;
  readonly content: SettlementContent;
  readonly contentHash: string;
  readonly changedAt: Date;
}

export interface Signature {
  readonly side: 'organiser' | 'host';
  readonly contentHash: string;
  readonly at: Date;
}

/** Whoever changes it holds the lock of its stay. */
export async function settlementOfStay(tx: Transaction, stayId: string): Promise<StoredSettlement | null> {
  return (await tx.query<StoredSettlement>('select id, state, drawn, content, content_hash as "contentHash", changed_at as "changedAt" from settlement where id = $1', [stayId]))[0] ?? null;
}

export async function keepSettlement(tx: Transaction, { id, state, drawn, content, contentHash }: StoredSettlement): Promise<void> {
  await tx.query(
    `insert into settlement (id, state, drawn, content, content_hash, changed_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set state = $2, drawn = $3, content = $4, content_hash = $5, changed_at = $6`,
    [id, state, drawn, JSON.stringify(content), contentHash, tx.now],
  );
}

/** Under the drawing that stands; those under an earlier one bind nobody any more. */
export function signaturesOf(tx: Transaction, { id, drawn }: Pick<StoredSettlement, 'id' | 'drawn'>): Promise<Signature[]> {
  return tx.query<Signature>('select side, content_hash as "contentHash", at from settlement_signature where settlement_id = $1 and drawn = $2 order by at, side', [id, drawn]);
}

export async function keepSettlementSignature(tx: Transaction, { id, drawn, contentHash }: StoredSettlement, { side, at, accountKey }: Pick<Signature, 'side' | 'at'> & { readonly accountKey: string }): Promise<void> {
  await tx.query('insert into settlement_signature (settlement_id, drawn, side, content_hash, at, account_key) values ($1, $2, $3, $4, $5, $6)', [id, drawn, side, contentHash, at, accountKey]);
}

export async function settlementView(tx: Transaction, stay: Pick<Stay, 'version' | 'tourId' | 'title' | 'organiserId' | 'hostId'>, settlement: StoredSettlement) {
  const { changedAt, content, ...stored } = settlement;
  return {
    ...stored, ...content,
    version: stay.version, tourId: stay.tourId, title: stay.title, organiserId: stay.organiserId, hostId: stay.hostId,
    signatures: (await signaturesOf(tx, settlement)).map(({ side, contentHash, at }) => ({ side, contentHash, at: at.toISOString() })),
    payments: (await paymentsOfSettlement(tx, settlement)).map(paymentView),
    changedAt: changedAt.toISOString(),
    next: [...settlementLifecycle.actionsFrom(settlement.state)].filter((action) => action !== 'close-even'),
  };
}

export type SettlementView = Awaited<ReturnType<typeof settlementView>>;

/** The fee that was agreed with the stop's contract; null where none was. */
export async function feeOfStop(tx: Transaction, stopId: string): Promise<Money | null> {
  const [row] = await tx.query<{ minor: number | null; currency: string }>('select fee_minor as minor, fee_currency as currency from stop where id = $1', [stopId]);
  return row === undefined || row.minor === null ? null : { minor: row.minor, currency: row.currency };
}

export async function cancelledAt(tx: Transaction, stayId: string): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date }>(`select at from transition_log where aggregate_id = $1 and aggregate_type = 'touring.stay' and action like 'cancel-%' order by id desc limit 1`, [stayId]);
  return row?.at ?? null;
}
