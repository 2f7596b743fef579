import type { Transaction } from '@caravanserai/persistence';

/** An organisation as this service knows it from the directory. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly partner: string | null;
  readonly timeZone: string | null;
  readonly status: 'active' | 'closed';
}

export async function organisation(tx: Pick<Transaction, 'query'>, id: string | null): Promise<Organisation | null> {
  const rows = await tx.query<Organisation>(`select id, name, partner, time_zone as "timeZone", status from copy_organisation where id = $1`, [id]);
  return rows[0] ?? null;
}
