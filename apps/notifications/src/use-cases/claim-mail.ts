import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Claim, claimOf, type DueEmail, type Recipient } from '../domain/claim';
import { leaseUntil } from '../domain/retry-plan';
import { choicesOf } from '../store/choices-of';
import { lockPerson } from '../store/lock-person';
import type { Notification } from '../store/notification.entity';
import { lockDue } from '../store/notifications';
import { wishesOf } from '../store/preference-sheets';
import { standingOf } from '../store/standing-of';
import { GatherDigest } from './gather-digest';
import { NotificationChanges } from './notification-changes';

/** A letter for one attempt, with what stands in it beside its own notice where it is a digest; the latest first. */
export interface ClaimedMail {
  readonly letter: Notification;
  readonly lines: readonly Notification[];
}

/** Takes a letter for one attempt, under a lease, or puts it off, or ends it when there is no reason or no way left to send it. */
@Injectable()
export class ClaimMail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: NotificationChanges,
    private readonly digests: GatherDigest,
  ) {}

  /** What to send now; null when somebody else has it, or it waits, or has come to its end. */
  execute(id: string, personRef: string, person: Recipient['person']): Promise<ClaimedMail | null> {
    return this.unitOfWork.run(async (tx) => {
      // Two postmen with two letters of one digest would each wait for the other's.
      await lockPerson(tx, personRef);
      const letter = await lockDue(tx, id);
      if (letter === null) return null;
      const recipient = await recipientOf(tx, personRef, person);
      return this.take(tx, letter, recipient, claimOf(letter as Notification & Pick<DueEmail, 'state'>, recipient, tx.now));
    });
  }

  private async take(tx: Transaction, letter: Notification, recipient: Recipient, claim: Claim): Promise<ClaimedMail | null> {
    if (claim.action === 'fail' || claim.action === 'drop') {
      await this.end(tx, letter, claim);
      return null;
    }
    if (claim.action === 'hold') {
      const { until, reason } = claim;
      await this.changes.mustApply(tx, letter, 'hold', { changes: { dueAt: until }, says: { reason, until: until.toISOString() }, reason });
      return null;
    }
    const lines = await this.digests.into(tx, letter, recipient);
    const attempts = letter.attempts + 1;
    const details = { changes: { attempts, dueAt: leaseUntil(tx.now) }, says: { attempt: attempts }, reason: `attempt-${attempts}` };
    return { letter: await this.changes.mustApply(tx, letter, claim.action, details), lines };
  }

  private async end(tx: Transaction, letter: Notification, { action, reason }: Claim & { action: 'fail' | 'drop' }): Promise<void> {
    await this.changes.mustApply(tx, letter, action, { changes: { dueAt: null, endedAt: tx.now, endReason: reason }, says: { reason }, reason });
    // Its own notice concerns nobody any more, but the other lines of a digest may.
    await (action === 'drop' ? this.digests.release(tx, letter) : this.digests.fail(tx, letter, reason));
  }
}

async function recipientOf(tx: Transaction, personRef: string, person: Recipient['person']): Promise<Recipient> {
  const standing = await standingOf(tx, personRef);
  const choices = (await choicesOf(tx, [personRef])).get(personRef) ?? [];
  return { person, standing, choices, ...(await wishesOf(tx, personRef)) };
}
