import type { Transaction } from '@caravanserai/persistence';
import { type SealedAddendum, sectionOf } from '../domain/addendum';

/** First to last. */
export function addendaOf(tx: Transaction, agreementId: string): Promise<SealedAddendum[]> {
  return tx.query<SealedAddendum>('select addendum, hash from agreement_addendum where agreement_id = $1 order by number', [agreementId]);
}

/** The event that told of a move, and the move's own id where it had been proposed by one side. */
export interface MoveTold {
  readonly eventId: string;
  readonly moveId: string | null;
}

export async function isRecorded(tx: Transaction, { eventId, moveId }: MoveTold): Promise<boolean> {
  return (await tx.query('select 1 from agreement_addendum where event_id = $1 or move_id = $2', [eventId, moveId])).length > 0;
}

export async function insertAddendum(tx: Transaction, { addendum, hash }: SealedAddendum, { eventId, moveId }: MoveTold): Promise<void> {
  const { agreementId, number, previousHash } = addendum.header;
  await tx.query('insert into agreement_addendum (agreement_id, number, addendum, previous_hash, hash, event_id, move_id) values ($1, $2, $3, $4, $5, $6, $7)', [
    agreementId, number, JSON.stringify(addendum), previousHash, hash, eventId, moveId,
  ]);
}

/** As it is answered to the parties: what was hashed, its hash, and the same in words. */
export const addendumView = (sealed: SealedAddendum) => ({ ...sealed, text: sectionOf(sealed).text });
