import type { Transaction } from '@caravanserai/persistence';
import { type NewNotification, Notification } from './notification.entity';

/** @returns false when this recipient has a notification of this event on this channel already. */
export async function insertOnce(tx: Transaction, notification: NewNotification): Promise<boolean> {
  const { raw } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(Notification)
    .values(notification as never)
    .orIgnore()
    .returning('id')
    .execute();
  return (raw as unknown[]).length === 1;
}
