import { type Caller, Queries } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { categories } from '../domain/category';
import { nameFor } from '../domain/names';
import { inboxEntry } from '../store/inbox-entry';
import { Notification } from '../store/notification.entity';
import type { LanguageTag } from '../templates/language';

/** Answers "why do I get this, and did it go by mail too?" from the decision as it was taken. */
@Injectable()
export class ExplainNotification {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, id: string, language: LanguageTag) {
    return this.queries.one(caller, 'explain-notification', async (tx) => {
      const notification = await inboxEntry(tx, id);
      return notification && { resource: { personRef: notification.recipient }, state: await explanation(tx, notification, language) };
    });
  }
}

async function explanation(tx: Transaction, { id, version, causeEventId, causeType, causeSubject, causedAt, category, recipient, reasons, actsFor }: Notification, language: LanguageTag) {
  const siblings = await tx.manager.find(Notification, { where: { causeEventId, recipient }, order: { channel: 'DESC' } });
  return {
    id,
    version,
    event: { id: causeEventId, type: causeType, subject: causeSubject, at: causedAt.toISOString() },
    category: { name: category, ...categories[category] },
    actsFor: actsFor && nameFor(language, actsFor),
    reasons,
    channels: siblings.map(({ channel, state, because, endReason, attempts, endedAt, dueAt }) => ({
      channel, state, because, reason: endReason, attempts, endedAt: endedAt?.toISOString() ?? null, waitsUntil: state === 'held' ? (dueAt?.toISOString() ?? null) : null,
    })),
  };
}
