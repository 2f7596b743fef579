import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { EmailState } from '../domain/email-lifecycle';
import type { Handover } from '../domain/handover';
import { type Settlement, settlementOf } from '../domain/settlement';
import type { Notification } from '../store/notification.entity';
import { lockNotification } from '../store/notifications';
import { GatherDigest } from './gather-digest';
import { NotificationChanges } from './notification-changes';

/** Notes what became of an attempt. */
@Injectable()
export class SettleMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: NotificationChanges,
    private readonly digests: GatherDigest,
  ) {}

  execute(id: string, attempt: number, handover: Handover): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const letter = await lockNotification(tx, id);
      if (letter === null) return;
      const settlement = settlementOf({ state: letter.state as EmailState, attempts: letter.attempts }, attempt, handover, tx.now);
      if (settlement !== null) await this.settle(tx, letter, settlement);
    });
  }

  private async settle(tx: Transaction, letter: Notification, settlement: Settlement): Promise<void> {
    if (settlement.action === 'confirm-sent') {
      await this.changes.mustApply(tx, letter, 'confirm-sent', { changes: { dueAt: null, endedAt: tx.now }, says: { sentAt: tx.now.toISOString() } });
      await this.digests.confirm(tx, letter);
      return;
    }
    const { action, reason, status } = settlement;
    const logged = status === 0 ? reason : `${reason}-${status}`;
    if (settlement.action === 'fail') {
      await this.changes.mustApply(tx, letter, action, { changes: { dueAt: null, endedAt: tx.now, endReason: reason }, says: { reason }, reason: logged });
      await this.digests.fail(tx, letter, reason);
      return;
    }
    const { nextAttemptAt } = settlement;
    const says = { attempt: letter.attempts, reason, nextAttemptAt: nextAttemptAt.toISOString() };
    await this.changes.mustApply(tx, letter, action, { changes: { dueAt: nextAttemptAt }, says, reason: logged });
  }
}
