import type { IsoDate } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';

export interface Consent {
  readonly hostId: string;
  readonly hostName: string | null;
  readonly state: 'asked' | 'granted' | 'refused';
  readonly validTo: IsoDate | null;
  readonly reference: string | null;
  readonly recordedAt: string;
}

export async function addConsent(tx: Transaction, objectId: string, { hostId, state, validTo, reference }: Omit<Consent, 'hostName' | 'recordedAt'>, accountKey: string): Promise<void> {
  await tx.query('insert into object_consent (object_id, host_id, state, valid_to, reference, recorded_at, account_key) values ($1, $2, $3, $4, $5, $6, $7)',
    [objectId, hostId, state, validTo, reference, tx.now, accountKey]);
}

/** All that a lender said of an object, the last word first. */
export async function consentsOf(tx: Transaction, objectId: string): Promise<Consent[]> {
  const rows = await tx.query<Omit<Consent, 'recordedAt'> & { recordedAt: Date }>(
    `select host_id as "hostId", organisation.name as "hostName", state, valid_to as "validTo", reference, recorded_at as "recordedAt"
     from object_consent left join copy_organisation organisation on organisation.id = host_id where object_id = $1 order by object_consent.id desc limit 200`, [objectId]);
  return rows.map(({ recordedAt, ...row }) => ({ ...row, recordedAt: recordedAt.toISOString() }));
}
