import { defineEvent } from '../define-event';
import { code, id, instant, integer, personRef, word } from '../fields';

export const notificationChannels = ['inbox', 'email'] as const;

const notificationFacts = { notificationId: id(), recipient: personRef(), template: word(), causeEventId: id() };

export const notificationQueued = defineEvent('notifications.notification.queued', 1, {
  key: 'notificationId',
  when: 'when somebody is to be told of an event: one notification per event, recipient and channel, whatever is delivered again',
  data: { ...notificationFacts, channel: code(notificationChannels) },
});

export const notificationSuppressed = defineEvent('notifications.notification.suppressed', 1, {
  key: 'notificationId',
  when: 'when somebody would have been told of an event on a channel that they have switched off for its category',
  data: { ...notificationFacts, channel: code(notificationChannels) },
});

export const notificationSendingStarted = defineEvent('notifications.notification.sending-started', 1, {
  key: 'notificationId',
  when: 'when an attempt to hand a message to the mail server begins, also one that repeats an attempt whose process died',
  data: { ...notificationFacts, channel: code(notificationChannels), attempt: integer(1, 100) },
});

export const notificationDeferred = defineEvent('notifications.notification.deferred', 1, {
  key: 'notificationId',
  when: 'when an attempt failed in a way that may pass, and the next one has its time',
  data: {
    ...notificationFacts,
    channel: code(notificationChannels),
    attempt: integer(1, 100),
    reason: code(['deferred-by-server', 'server-away', 'timed-out', 'server-refuses-us']),
    nextAttemptAt: instant(),
  },
});

export const notificationHeld = defineEvent('notifications.notification.held', 1, {
  key: 'notificationId',
  when: 'when a message waits: for the end of the quiet hours that its recipient has chosen, or for their next digest',
  data: { ...notificationFacts, channel: code(notificationChannels), reason: code(['quiet-hours', 'digest']), until: instant() },
});

export const notificationGathered = defineEvent('notifications.notification.gathered', 1, {
  key: 'notificationId',
  when: 'when a message becomes a line of a digest letter; what becomes of that letter is what becomes of it',
  data: { ...notificationFacts, channel: code(notificationChannels), digestId: id() },
});

export const notificationSent = defineEvent('notifications.notification.sent', 1, {
  key: 'notificationId',
  when: 'when the mail server has taken the message, or it lies in the inbox',
  data: { ...notificationFacts, channel: code(notificationChannels), sentAt: instant() },
});

export const notificationFailed = defineEvent('notifications.notification.failed', 1, {
  key: 'notificationId',
  when: 'when a message is given up: refused for good, or without success at the last attempt',
  data: { ...notificationFacts, channel: code(notificationChannels), reason: code(['refused', 'attempts-exhausted', 'no-address', 'person-erased']) },
});

export const notificationDropped = defineEvent('notifications.notification.dropped', 1, {
  key: 'notificationId',
  when: 'when a message is not sent because, since the event, its recipient no longer acts for the organisation it concerns or has switched the channel off',
  data: { ...notificationFacts, channel: code(notificationChannels), reason: code(['no-longer-concerned', 'switched-off']) },
});

export const notificationRead = defineEvent('notifications.notification.read', 1, {
  key: 'notificationId',
  when: 'when the recipient has opened a notification in the inbox',
  data: { ...notificationFacts, channel: code(notificationChannels) },
});
