import { type Caller, Queries } from '@caravanserai/access';
import { page, readCursor } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { MailboxMessage } from '../store/mailbox-message.entity';

export interface MailboxPage {
  readonly items: readonly MailboxMessage[];
  readonly nextCursor: string | null;
}

/** The messages that nobody's mail server got, the latest first. */
@Injectable()
export class ListMailbox {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, action: MailboxAction, { limit, after }: { limit: number; after?: string }): Promise<Decision<MailboxPage>> {
    return this.queries.list(caller, action, async (tx) => page(await find(tx, limit, after), limit, ({ number }) => [number]));
  }
}

/** Everybody may look where all that is in it was made up; where the platform is reached from outside, its administrators. */
export type MailboxAction = 'read-mailbox' | 'read-production-mailbox';

function find(tx: Transaction, limit: number, after: string | undefined): Promise<MailboxMessage[]> {
  const query = tx.manager.createQueryBuilder(MailboxMessage, 'm').orderBy('m.number', 'DESC').limit(limit + 1);
  const cursor = readCursor(after, ['number']);
  return (cursor === null ? query : query.where('m.number < :number', { number: cursor[0] })).getMany();
}
