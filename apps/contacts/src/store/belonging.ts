import type { Transaction } from '@caravanserai/persistence';

/** Whether all that a person ever held, mandates and designations, is of this one organisation, and there is something. */
export async function belongsTo(tx: Transaction, personRef: string, organisationId: string): Promise<boolean> {
  const rows = await tx.query<{ organisation_id: string }>(
    'select organisation_id from mandate where person_ref = $1 union select submitted_for from designation where person_ref = $1',
    [personRef],
  );
  return rows.length === 1 && rows[0]?.organisation_id === organisationId;
}
