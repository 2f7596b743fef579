import { isMandatory } from '../domain/category';
import { nameFor } from '../domain/names';
import type { LanguageTag } from '../templates/language';
import { renderNotice } from '../templates/render';
import { tellingOf } from '../templates/telling-of';
import type { Notification } from './notification.entity';

/** A notification as its recipient reads it, in their language of this request. */
export function inboxView(notification: Notification, language: LanguageTag) {
  const { id, version, state, category, template, causeType, causeSubject, causedAt, actsFor, createdAt, readAt } = notification;
  return {
    id,
    version,
    state,
    category,
    mandatory: isMandatory(category),
    template,
    language,
    ...renderNotice(tellingOf(notification), language),
    actsFor: actsFor && nameFor(language, actsFor),
    about: { type: causeType, id: causeSubject, at: causedAt.toISOString() },
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

export type InboxView = ReturnType<typeof inboxView>;
