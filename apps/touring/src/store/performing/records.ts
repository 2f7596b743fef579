import type { ActedBy, Transaction } from '@caravanserai/persistence';
import type { Payer } from '../../domain/performing/deal';
import type { RecordKind } from '../../domain/performing/engagement-parts';

export interface EngagementRecord {
  readonly kind: RecordKind;
  readonly side: Payer;
  /** Of what was agreed to or signed; null for a paper. */
  readonly contentHash: string | null;
  /** Number or place of a paper, or why none is needed. */
  readonly reference: string | null;
  readonly at: Date;
}

export async function keepRecord(tx: Transaction, by: ActedBy, engagementId: string, { kind, side, contentHash, reference }: Omit<EngagementRecord, 'at'>): Promise<void> {
  await tx.query('insert into engagement_record (engagement_id, kind, side, content_hash, reference, recorded_at, account_key, acting_for) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    engagementId, kind, side, contentHash, reference, tx.now, by.accountKey, by.actingFor,
  ]);
}

/** The latest of each kind and side. */
export function recordsOf(tx: Transaction, engagementId: string): Promise<EngagementRecord[]> {
  return tx.query<EngagementRecord>(
    `select distinct on (kind, side) kind, side, content_hash as "contentHash", reference, recorded_at as at from engagement_record where engagement_id = $1 order by kind, side, number desc`,
    [engagementId],
  );
}
