import type { Transaction } from '@caravanserai/persistence';
import { Notification } from './notification.entity';

/** Locked until the commit. */
export const lockNotification = (tx: Transaction, id: string): Promise<Notification | null> =>
  tx.manager.findOne(Notification, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** A letter whose time has come and that nobody else is looking at just now; whoever skips it leaves it to them. */
export async function lockDue(tx: Transaction, id: string): Promise<Notification | null> {
  const [found] = await tx.query('select 1 from notification where id = $1 and due_at <= $2 for update skip locked', [id, tx.now]);
  return found === undefined ? null : tx.manager.findOneBy(Notification, { id });
}

export const openLettersOf = (tx: Transaction, recipient: string): Promise<Notification[]> =>
  tx.manager
    .createQueryBuilder(Notification, 'n')
    .where('n.recipient = :recipient and n.due_at is not null', { recipient })
    .orderBy('n.id')
    .setLock('pessimistic_write')
    .getMany();
