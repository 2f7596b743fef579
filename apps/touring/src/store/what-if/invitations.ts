import type { Transaction } from '@caravanserai/persistence';

export interface Invitation {
  readonly spaceId: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Spaces invited for this tour with the days that they were told. */
export function invitationsOf(tx: Transaction, tourId: string): Promise<Invitation[]> {
  return tx.query('select space_id as "spaceId", earliest::text, latest::text from relay_invitation where tour_id = $1', [tourId]);
}

/** @returns false where the same days have been told to this space before: it is not asked twice. */
export async function keepInvitation(tx: Transaction, tourId: string, { spaceId, earliest, latest }: Invitation): Promise<boolean> {
  const rows = await tx.query(
    'insert into relay_invitation (tour_id, space_id, earliest, latest, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning space_id',
    [tourId, spaceId, earliest, latest, tx.now],
  );
  return rows.length > 0;
}
