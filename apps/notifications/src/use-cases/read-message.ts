import { type Caller, Queries } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { MailboxMessage } from '../store/mailbox-message.entity';
import type { MailboxAction } from './list-mailbox';

@Injectable()
export class ReadMessage {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, action: MailboxAction, id: string): Promise<Decision<MailboxMessage>> {
    return this.queries.one(caller, action, async (tx) => {
      const message = await tx.manager.findOneBy(MailboxMessage, { id });
      return message && { resource: {}, state: message };
    });
  }
}
