import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Notification } from '../store/notification.entity';
import { inboxView } from '../store/views';
import type { LanguageTag } from '../templates/language';
import { unreadOf } from './count-unread';

export interface InboxFilter {
  readonly unread?: boolean;
  readonly limit: number;
  readonly after?: string;
}

/** What the caller has been told, the latest first, with the number of what is still unread. */
@Injectable()
export class ListInbox {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, filter: InboxFilter, language: LanguageTag) {
    return this.queries.list(caller, 'read-inbox', async (tx, { facts }) => {
      const found = await find(tx, facts.personRef as string, filter);
      const { items, nextCursor } = page(found, filter.limit, ({ number }) => [number]);
      return { items: items.map((notification) => inboxView(notification, language)), nextCursor, unread: await unreadOf(tx, facts.personRef as string) };
    });
  }
}

function find(tx: Transaction, recipient: string, { unread, limit, after }: InboxFilter): Promise<Notification[]> {
  const states = unread === undefined ? ['delivered', 'read'] : [unread ? 'delivered' : 'read'];
  const query = tx.manager
    .createQueryBuilder(Notification, 'n')
    .where(`n.recipient = :recipient and n.channel = 'inbox' and n.state in (:...states)`, { recipient, states })
    .orderBy('n.number', 'DESC')
    .limit(limit + 1);
  const cursor = readCursor(after, ['number']);
  return (cursor === null ? query : query.andWhere('n.number < :number', { number: cursor[0] })).getMany();
}
