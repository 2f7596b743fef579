import { defineEvent } from '../define-event';
import { code, id, instant, personRef, word } from '../fields';

const notificationFacts = { notificationId: id(), recipient: personRef(), template: word(), causeEventId: id() };

export const notificationQueued = defineEvent('notifications.notification.queued', 1, {
  key: 'notificationId',
  when: 'when somebody is to be told of an event: one notification per event, recipient and channel, whatever is delivered again',
  data: { ...notificationFacts, channel: code(['inbox', 'email']) },
});

export const notificationSent = defineEvent('notifications.notification.sent', 1, {
  key: 'notificationId',
  when: 'when the mail server has taken the message, or it lies in the inbox',
  data: { ...notificationFacts, channel: code(['inbox', 'email']), sentAt: instant() },
});

export const notificationFailed = defineEvent('notifications.notification.failed', 1, {
  key: 'notificationId',
  when: 'when a message is given up: refused for good, or without success at the last attempt',
  data: { ...notificationFacts, channel: code(['inbox', 'email']), reason: code(['refused', 'attempts-exhausted', 'no-address', 'person-erased']) },
});
