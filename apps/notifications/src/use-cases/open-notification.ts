import { randomUUID } from 'node:crypto';
import type { EventEnvelope } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, domainOf, type NotificationsConfig } from '../config';
import type { Because, Channel } from '../domain/choices';
import type { Recipient } from '../domain/recipients';
import { type ArgumentName, templates } from '../domain/template';
import type { Arguments, Zones } from '../domain/wording';
import { MailSignal } from '../mail/mail-signal';
import { insertOnce } from '../store/insert-once';
import type { NewNotification } from '../store/notification.entity';
import { NotificationChanges, type NotificationAction } from './notification-changes';

export interface Opening {
  readonly recipient: Recipient;
  readonly channel: Channel;
  readonly first: 'tell' | 'suppress' | 'drop';
  readonly because: Because;
  readonly said: Arguments;
  readonly zones: Zones;
}

/** Writes one notification down, once: whoever comes second with the same event, recipient and channel changes nothing. */
@Injectable()
export class OpenNotification {
  constructor(
    private readonly changes: NotificationChanges,
    private readonly signal: MailSignal,
    @Inject(CONFIG) private readonly config: NotificationsConfig,
  ) {}

  async execute(tx: Transaction, event: EventEnvelope, opening: Opening): Promise<void> {
    const notification = this.draft(tx.now, event, opening);
    if (!(await insertOnce(tx, notification))) return;
    await this.changes.begin(tx, notification, actionOf(opening), { says: { sentAt: tx.now.toISOString(), reason: notification.endReason }, reason: notification.endReason ?? undefined });
    if (notification.state === 'pending') tx.afterCommit(() => this.signal.raise());
  }

  private draft(now: Date, event: EventEnvelope, { recipient, channel, first, because, said, zones }: Opening): NewNotification {
    const id = randomUUID();
    const state = { tell: channel === 'email' ? ('pending' as const) : ('delivered' as const), suppress: 'suppressed' as const, drop: 'stale' as const }[first];
    const { personRef, template, category, reasons, organisation } = recipient;
    const needed: readonly ArgumentName[] = templates[template];
    return {
      id, version: 1, channel, state, recipient: personRef, template, category, reasons, because,
      causeEventId: event.id, causeType: event.type, causeSubject: event.subject, causedAt: new Date(event.time), correlationId: event.correlationId,
      arguments: Object.fromEntries(needed.map((name) => [name, said[name]])),
      ownZone: zones.own, otherZone: zones.other, actsFor: organisation?.name ?? null,
      createdAt: now, attempts: 0, dueAt: state === 'pending' ? now : null,
      messageId: channel === 'email' ? `<${id}@${domainOf(this.config)}>` : null,
      endedAt: state === 'pending' ? null : now, endReason: first === 'drop' ? 'no-longer-concerned' : null, readAt: null,
    };
  }
}

const actionOf = ({ first, channel }: Opening): NotificationAction => (first === 'tell' ? (channel === 'email' ? 'queue' : 'deliver') : first);
