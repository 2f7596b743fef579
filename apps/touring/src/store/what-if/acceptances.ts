import type { Transaction } from '@caravanserai/persistence';

export interface Acceptance {
  readonly hostId: string;
  readonly accountKey: string;
  readonly personRef: string | null;
}

export function acceptancesOf(tx: Transaction, whatIfId: string): Promise<Acceptance[]> {
  return tx.query('select host_id as "hostId", account_key as "accountKey", person_ref as "personRef" from what_if_acceptance where what_if_id = $1 order by host_id', [whatIfId]);
}

/** @returns false where this host has accepted before. */
export async function keepAcceptance(tx: Transaction, whatIfId: string, { hostId, accountKey, personRef }: Acceptance): Promise<boolean> {
  const rows = await tx.query(
    'insert into what_if_acceptance (what_if_id, host_id, account_key, person_ref, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning host_id',
    [whatIfId, hostId, accountKey, personRef, tx.now],
  );
  return rows.length > 0;
}
