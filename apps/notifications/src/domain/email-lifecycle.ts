import { type ActionOf, defineLifecycle, type StateOf } from '@caravanserai/kernel';

/**
 * One e-mail's way from the event to the mail server. A process that dies while it sends leaves the state `sending` behind, whose
 * lease runs out; whether the server took the message can't be known then, so it is sent again under the same Message-ID.
 */
export const emailLifecycle = defineLifecycle({
  workflow: 'notifications.email',
  with: { channel: 'email' },
  initial: 'pending',
  states: {
    pending: { meaning: 'The message waits for its first attempt, or for contacts to say where it goes.', longestDays: 1 },
    held: { meaning: 'It waits for the end of its recipient’s quiet hours, or for their next digest.', longestDays: 8 },
    gathered: { meaning: 'It is a line of a digest letter, and shares its fate.', longestDays: 2 },
    sending: { meaning: 'It is being handed to the mail server, by somebody whose lease runs.', longestDays: 1 },
    retrying: { meaning: 'An attempt failed in a way that may pass; the next one has its time.', longestDays: 2 },
    sent: { meaning: 'The mail server has taken it.', final: true },
    failed: { meaning: 'It was given up: refused for good, out of attempts, or nobody to send it to.', final: true },
    suppressed: { meaning: 'Its recipient has switched off e-mail for this category.', final: true },
    stale: { meaning: 'By the time of sending it no longer concerned its recipient.', final: true },
  },
  transitions: [
    { action: 'queue', from: null, to: 'pending', actor: 'event', emits: 'notifications.notification.queued.v1' },
    { action: 'suppress', from: null, to: 'suppressed', actor: 'event', guards: ['switched-off'], emits: 'notifications.notification.suppressed.v1' },
    { action: 'drop', from: null, to: 'stale', actor: 'event', guards: ['no-longer-concerned'], emits: 'notifications.notification.dropped.v1' },
    {
      action: 'hold',
      from: ['pending', 'held', 'gathered', 'retrying'],
      to: 'held',
      actor: 'postman',
      guards: ['recipient-wants-it-later'],
      emits: 'notifications.notification.held.v1',
    },
    { action: 'gather', from: ['pending', 'held'], to: 'gathered', actor: 'postman', guards: ['digest-is-due', 'still-concerned'], emits: 'notifications.notification.gathered.v1' },
    {
      action: 'begin-sending',
      from: ['pending', 'held', 'retrying'],
      to: 'sending',
      actor: 'postman',
      guards: ['due', 'still-concerned', 'address-known'],
      emits: 'notifications.notification.sending-started.v1',
    },
    {
      action: 'begin-again',
      from: ['sending'],
      to: 'sending',
      actor: 'postman',
      guards: ['lease-is-over', 'attempts-left', 'still-concerned', 'address-known'],
      emits: 'notifications.notification.sending-started.v1',
    },
    { action: 'confirm-sent', from: ['sending', 'gathered'], to: 'sent', actor: 'mail-server', emits: 'notifications.notification.sent.v1' },
    { action: 'defer', from: ['sending'], to: 'retrying', actor: 'mail-server', guards: ['attempts-left'], emits: 'notifications.notification.deferred.v1' },
    { action: 'fail', from: ['pending', 'held', 'gathered', 'retrying', 'sending'], to: 'failed', actor: 'postman', emits: 'notifications.notification.failed.v1' },
    {
      action: 'drop',
      from: ['pending', 'held', 'gathered', 'retrying', 'sending'],
      to: 'stale',
      actor: 'postman',
      guards: ['no-longer-concerned-or-switched-off'],
      emits: 'notifications.notification.dropped.v1',
    },
  ],
});

export type EmailState = StateOf<typeof emailLifecycle>;
export type EmailAction = ActionOf<typeof emailLifecycle>;
