import type { Transaction } from '@caravanserai/persistence';
import type { Standing } from '../domain/standing';
import type { Power } from '../domain/telling';

/** What this person is at this moment. */
export async function standingOf(tx: Transaction, personRef: string): Promise<Standing> {
  const mandates = await tx.query<{ organisationId: string; power: Power }>(
    `select organisation_id as "organisationId", power from copy_mandate
     where person_ref = $1 and valid_from <= $2 and coalesce($2 < least(valid_to, revoked_at), true)`,
    [personRef, tx.now],
  );
  const designations = await tx.query<{ partner: string }>(`select partner from copy_designation where person_ref = $1 and state = 'active'`, [personRef]);
  return { mandates, partners: designations.map(({ partner }) => partner) };
}
