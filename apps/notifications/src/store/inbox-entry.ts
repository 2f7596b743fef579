import type { Transaction } from '@caravanserai/persistence';
import { Notification } from './notification.entity';

/** What lies in somebody's inbox; whatever was kept out of it is nothing that can be opened. */
export async function inboxEntry(tx: Transaction, id: string, lock = false): Promise<Notification | null> {
  const query = tx.manager.createQueryBuilder(Notification, 'n').where(`n.id = :id and n.channel = 'inbox' and n.state in ('delivered', 'read')`, { id });
  return (lock ? query.setLock('pessimistic_write') : query).getOne();
}
