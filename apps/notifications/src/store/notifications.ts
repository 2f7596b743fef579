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
    .where(`n.recipient = :recipient and (n.due_at is not null or n.state = 'gathered')`, { recipient })
    .orderBy('n.id')
    .setLock('pessimistic_write')
    .getMany();

/** As many as a letter can list and somebody still reads. */
const linesMost = 100;

/** What else waits for this recipient and has its time now: not begun, and in no digest yet. The latest first. */
export const dueBeside = (tx: Transaction, { id, recipient }: Notification): Promise<Notification[]> =>
  tx.manager
    .createQueryBuilder(Notification, 'n')
    .where(`n.recipient = :recipient and n.id <> :id and n.state in ('pending', 'held') and n.attempts = 0 and n.due_at <= :now`, { recipient, id, now: tx.now })
    .orderBy('n.number', 'DESC')
    .limit(linesMost - 1)
    .setLock('pessimistic_write')
    .getMany();

/** What a digest carries beside its own notice, the latest first. */
export const linesOf = (tx: Transaction, digestId: string): Promise<Notification[]> =>
  tx.manager
    .createQueryBuilder(Notification, 'n')
    .where(`n.digestId = :digestId and n.state = 'gathered'`, { digestId })
    .orderBy('n.number', 'DESC')
    .setLock('pessimistic_write')
    .getMany();

/** Whatever waits by what its recipient had said is looked at anew, by what they say now. */
export const lookAgain = async (tx: Transaction, recipient: string): Promise<void> => {
  await tx.query(`update notification set due_at = $2 where recipient = $1 and state = 'held' and due_at > $2`, [recipient, tx.now]);
};
