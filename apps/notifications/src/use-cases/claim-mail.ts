import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Claim, claimOf } from '../domain/claim';
import { leaseUntil } from '../domain/retry-plan';
import { choicesOf } from '../store/choices-of';
import type { Notification } from '../store/notification.entity';
import { lockDue } from '../store/notifications';
import { standingOf } from '../store/standing-of';
import { NotificationChanges } from './notification-changes';

/** Takes a letter for one attempt, under a lease, or ends it when there is no reason or no way left to send it. */
@Injectable()
export class ClaimMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: NotificationChanges,
  ) {}

  /** The letter to send now; null when somebody else has it, or it has come to its end. */
  execute(id: string, person: 'reachable' | 'no-address' | 'erased'): Promise<Notification | null> {
    return this.unitOfWork.run(async (tx) => {
      const letter = await lockDue(tx, id);
      if (letter === null) return null;
      const standing = await standingOf(tx, letter.recipient);
      const choices = (await choicesOf(tx, [letter.recipient])).get(letter.recipient) ?? [];
      return this.take(tx, letter, claimOf(letter as Notification & { state: 'pending' }, person, standing, choices));
    });
  }

  private async take(tx: Transaction, letter: Notification, claim: Claim): Promise<Notification | null> {
    if (claim.action === 'fail' || claim.action === 'drop') {
      const { reason } = claim;
      await this.changes.mustApply(tx, letter, claim.action, { changes: { dueAt: null, endedAt: tx.now, endReason: reason }, says: { reason }, reason });
      return null;
    }
    const attempts = letter.attempts + 1;
    return this.changes.mustApply(tx, letter, claim.action, { changes: { attempts, dueAt: leaseUntil(tx.now) }, says: { attempt: attempts }, reason: `attempt-${attempts}` });
  }
}
