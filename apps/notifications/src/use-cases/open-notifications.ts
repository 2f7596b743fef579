import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, domainOf, type NotificationsConfig } from '../config';
import type { Because, Channel } from '../domain/choices';
import { namesOf } from '../domain/names';
import type { Recipient } from '../domain/recipients';
import { type ArgumentName, templates } from '../domain/template';
import type { Arguments, Zones } from '../domain/wording';
import { MailSignal } from '../mail/mail-signal';
import { insertNew } from '../store/insert-new';
import type { NewNotification } from '../store/notification.entity';
import { NotificationChanges, type NotificationAction } from './notification-changes';

/** One person on one channel, and what is to become of it. */
export interface Opening {
  readonly recipient: Recipient;
  readonly channel: Channel;
  readonly first: 'tell' | 'suppress' | 'drop';
  readonly because: Because;
  readonly said: Arguments;
  readonly zones: Zones;
}

interface First {
  readonly action: NotificationAction;
  readonly state: NewNotification['state'];
}

const firstSteps: Record<Channel, Record<Opening['first'], First>> = {
  inbox: { tell: { action: 'deliver', state: 'delivered' }, suppress: { action: 'suppress', state: 'suppressed' }, drop: { action: 'drop', state: 'stale' } },
  email: { tell: { action: 'queue', state: 'pending' }, suppress: { action: 'suppress', state: 'suppressed' }, drop: { action: 'drop', state: 'stale' } },
};

/** Writes notifications down, each once: whoever comes second with the same event, recipient and channel changes nothing. */
@Injectable()
export class OpenNotifications {
  constructor(
    private readonly changes: NotificationChanges,
    private readonly signal: MailSignal,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  async execute(tx: Transaction, event: EventEnvelope, openings: readonly Opening[]): Promise<void> {
    const drafts = openings.map((opening) => ({ notification: this.draft(tx.now, event, opening), action: firstSteps[opening.channel][opening.first].action }));
    const fresh = await insertNew(tx, drafts.map(({ notification }) => notification));
    const begun = drafts.filter(({ notification }) => fresh.has(notification.id));
    if (begun.length === 0) return;
    const sentAt = tx.now.toISOString();
    await this.changes.begin(tx, begun.map(({ notification, action }) => ({ notification, action, says: { sentAt, reason: notification.endReason }, reason: notification.endReason ?? undefined })));
    if (begun.some(({ action }) => action === 'queue')) tx.afterCommit(() => this.signal.raise());
  }

  private draft(now: Date, event: EventEnvelope, { recipient, channel, first, because, said, zones }: Opening): NewNotification {
    const id = randomUUID();
    const { state } = firstSteps[channel][first];
    const { personRef, template, category, reasons, organisation } = recipient;
    const needed: readonly ArgumentName[] = templates[template];
    return {
      id, version: 1, channel, state, recipient: personRef, template, category, reasons, because,
      causeEventId: event.id, causeType: event.type, causeSubject: event.subject, causedAt: new Date(event.time), correlationId: event.correlationId,
      arguments: Object.fromEntries(needed.map((name) => [name, said[name]])),
      ownZone: zones.own, otherZone: zones.other, actsFor: organisation && namesOf(organisation),
      createdAt: now, attempts: 0, dueAt: state === 'pending' ? now : null,
      messageId: channel === 'email' ? `<${id}@${domainOf(this.config)}>` : null,
      digestId: null, endedAt: state === 'pending' ? null : now, endReason: first === 'drop' ? 'no-longer-concerned' : null, readAt: null,
    };
  }
}
