import { type ActionOf, defineLifecycle, type StateOf } from '@caravanserai/kernel';

/** One entry of a person's inbox. It is delivered by being written down, in the transaction of the event that it tells of. */
export const inboxLifecycle = defineLifecycle({
  workflow: 'notifications.inbox',
  with: { channel: 'inbox' },
  initial: 'delivered',
  states: {
    delivered: { meaning: 'It lies in the inbox, unread.' },
    read: { meaning: 'Its recipient has opened it.', final: true },
    suppressed: { meaning: 'Its recipient has switched off the inbox for this category.', final: true },
    stale: { meaning: 'When the event arrived here it no longer concerned its recipient.', final: true },
  },
  transitions: [
    {
      action: 'deliver',
      from: null,
      to: 'delivered',
      actor: 'event',
      emits: ['notifications.notification.queued.v1', 'notifications.notification.sent.v1'],
    },
    { action: 'suppress', from: null, to: 'suppressed', actor: 'event', guards: ['switched-off'], emits: 'notifications.notification.suppressed.v1' },
    { action: 'drop', from: null, to: 'stale', actor: 'event', guards: ['no-longer-concerned'], emits: 'notifications.notification.dropped.v1' },
    { action: 'mark-read', from: ['delivered'], to: 'read', actor: 'recipient', emits: 'notifications.notification.read.v1' },
  ],
});

export type InboxState = StateOf<typeof inboxLifecycle>;
export type InboxAction = ActionOf<typeof inboxLifecycle>;
