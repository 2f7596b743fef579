import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { rhythmOf } from '../domain/choices';
import { claimOf, type DueEmail, type Recipient } from '../domain/claim';
import type { Notification } from '../store/notification.entity';
import { dueBeside, linesOf } from '../store/notifications';
import { NotificationChanges } from './notification-changes';

/**
 * A digest is one of its letters, which carries the others as lines: who is in it is written down in the transaction that begins its first
 * attempt, so that whatever comes later falls into the next one, and every attempt says the same.
 */
@Injectable()
export class GatherDigest {
  constructor(private readonly changes: NotificationChanges) {}

  /** What goes with this letter: at its first attempt all that is due with it, later what still concerns its recipient of that. */
  async into(tx: Transaction, carrier: Notification, recipient: Recipient): Promise<Notification[]> {
    if (carrier.attempts > 0) return this.remaining(tx, carrier, recipient);
    if (rhythmOf(recipient.rhythms, carrier.category) === 'at-once') return [];
    const others = (await dueBeside(tx, carrier)).filter((letter) => rhythmOf(recipient.rhythms, letter.category) !== 'at-once' && claimed(letter, recipient, tx) === 'begin-sending');
    const lines: Notification[] = [];
    for (const letter of others) lines.push(await this.changes.mustApply(tx, letter, 'gather', { changes: { dueAt: null, digestId: carrier.id }, says: { digestId: carrier.id } }));
    return lines;
  }

  /** The server has taken the digest, with all of its lines. */
  async confirm(tx: Transaction, { id }: Notification): Promise<void> {
    for (const line of await linesOf(tx, id)) await this.changes.mustApply(tx, line, 'confirm-sent', { changes: { endedAt: tx.now }, says: { sentAt: tx.now.toISOString() } });
  }

  async fail(tx: Transaction, { id }: Notification, reason: string): Promise<void> {
    for (const line of await linesOf(tx, id)) await this.changes.mustApply(tx, line, 'fail', { changes: { endedAt: tx.now, endReason: reason }, says: { reason }, reason });
  }

  /** The lines wait again, for the next letter that carries them. */
  async release(tx: Transaction, { id }: Notification): Promise<void> {
    const reason = 'digest';
    for (const line of await linesOf(tx, id)) await this.changes.mustApply(tx, line, 'hold', { changes: { dueAt: tx.now, digestId: null }, says: { reason, until: tx.now.toISOString() }, reason });
  }

  private async remaining(tx: Transaction, { id }: Notification, recipient: Recipient): Promise<Notification[]> {
    const lines = await linesOf(tx, id);
    const over = lines.filter((line) => claimed(line, recipient, tx) === 'drop');
    const reason = 'no-longer-concerned';
    for (const line of over) await this.changes.mustApply(tx, line, 'drop', { changes: { endedAt: tx.now, endReason: reason }, says: { reason }, reason });
    return lines.filter((line) => !over.includes(line));
  }
}

const claimed = (letter: Notification, recipient: Recipient, { now }: Transaction) => claimOf(letter as Notification & Pick<DueEmail, 'state'>, recipient, now).action;
