import type { Transaction } from '@caravanserai/persistence';

/** Notes that a reminder goes out now; false when it went before, however often its timer fires. Call it with the subject's row locked. */
export async function isFirstReminder(tx: Transaction, subjectId: string, about: Date): Promise<boolean> {
  const noted = await tx.query('insert into reminder_told (subject_id, about, told_at) values ($1, $2, $3) on conflict do nothing returning 1', [subjectId, about, tx.now]);
  return noted.length > 0;
}
