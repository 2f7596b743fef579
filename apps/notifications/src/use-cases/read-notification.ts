import { type Caller, Queries } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { inboxEntry } from '../store/inbox-entry';
import { inboxView } from '../store/views';
import type { LanguageTag } from '../templates/language';

@Injectable()
export class ReadNotification {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, id: string, language: LanguageTag) {
    return this.queries.one(caller, 'read-notification', async (tx) => {
      const notification = await inboxEntry(tx, id);
      return notification && { resource: { personRef: notification.recipient }, state: inboxView(notification, language) };
    });
  }
}
