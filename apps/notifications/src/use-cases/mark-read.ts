import { type Caller, Commands } from '@caravanserai/access';
import { accept, type Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { inboxEntry } from '../store/inbox-entry';
import { inboxView, type InboxView } from '../store/views';
import type { LanguageTag } from '../templates/language';
import { NotificationChanges } from './notification-changes';

/** The recipient has opened it. Opening it again, on another screen, is no mistake and changes nothing. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly commands: Commands,
    private readonly changes: NotificationChanges,
  ) {}

  execute(caller: Caller, id: string, language: LanguageTag): Promise<Decision<InboxView>> {
    return this.commands.run(caller, {
      action: 'mark-read',
      load: async (tx) => {
        const notification = await inboxEntry(tx, id, true);
        return notification && { resource: { personRef: notification.recipient, readBy: 'read-notification' }, version: notification.version, state: notification };
      },
      execute: async (tx, notification, acting) => {
        if (notification.state === 'read') return accept(inboxView(notification, language));
        const decision = await this.changes.apply(tx, acting, notification, 'mark-read', { changes: { readAt: tx.now } });
        return decision.ok ? accept(inboxView(decision.value, language)) : decision;
      },
    });
  }
}
