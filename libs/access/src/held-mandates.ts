import type { Transaction } from '@caravanserai/persistence';

/** Whether a person may do anything at all for an organisation now, as the copy of the mandates has it. */
export async function holdsMandate(tx: Transaction, personRef: string, organisationId: string): Promise<boolean> {
  const held = await tx.query(
    `select from copy_mandate where person_ref = $1 and organisation_id = $2
       and valid_from <= $3 and coalesce($3 < least(valid_to, revoked_at), true) limit 1`,
    [personRef, organisationId, tx.now],
  );
  return held.length > 0;
}
