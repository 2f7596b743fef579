import { type Caller, Queries } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';

export async function unreadOf(tx: Transaction, recipient: string): Promise<number> {
  const [row] = await tx.query<{ unread: number }>(
    `select count(*)::integer as unread from notification where recipient = $1 and channel = 'inbox' and state = 'delivered'`,
    [recipient],
  );
  return row?.unread ?? 0;
}

/** Only the number, for whoever shows it on every page. */
@Injectable()
export class CountUnread {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller) {
    return this.queries.list(caller, 'read-inbox', async (tx, { facts }) => ({ unread: await unreadOf(tx, facts.personRef as string) }));
  }
}
