import type { Transaction } from '@caravanserai/persistence';
import { Notification } from './notification.entity';

/** Locked until the commit. */
export const lockNotification = (tx: Transaction, id: string): Promise<Notification | null> =>
  tx.manager.findOne(Notification, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** A letter whose time has come and that nobody else is looking at just now; whoever skips it leaves it to them. */
export const lockDue = (tx: Transaction, id: string): Promise<Notification | null> =>
  tx.manager
    .createQueryBuilder(Notification, 'n')
    .where('n.id = :id and n.due_at <= :now', { id, now: tx.now })
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();

export const openLettersOf = (tx: Transaction, recipient: string): Promise<Notification[]> =>
  tx.manager
    .createQueryBuilder(Notification, 'n')
    .where('n.recipient = :recipient and n.due_at is not null', { recipient })
    .orderBy('n.id')
    .setLock('pessimistic_write')
    .getMany();
