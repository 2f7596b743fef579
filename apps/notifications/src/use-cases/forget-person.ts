import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../store/lock-person';
import { MailboxMessage } from '../store/mailbox-message.entity';
import { openLettersOf } from '../store/notifications';
import { PreferenceSheet } from '../store/preference-sheet.entity';
import { NotificationChanges } from './notification-changes';

/** Nothing more is sent to an erased person, and what was kept about them beyond the bare reference goes. */
@Injectable()
export class ForgetPerson {
  constructor(private readonly changes: NotificationChanges) {}

  /** A letter that is just being handed over is left to its outcome: it may be on its way already. */
  async execute(tx: Transaction, personRef: string): Promise<void> {
    await lockPerson(tx, personRef);
    await tx.manager.delete(MailboxMessage, { recipient: personRef });
    await tx.manager.delete(PreferenceSheet, { personRef });
    const reason = 'person-erased';
    const letters = await openLettersOf(tx, personRef);
    const underWay = new Set(letters.filter(({ state }) => state === 'sending').map(({ id }) => id));
    for (const letter of letters) {
      if (underWay.has(letter.digestId ?? letter.id)) continue;
      await this.changes.mustApply(tx, letter, 'fail', { changes: { dueAt: null, endedAt: tx.now, endReason: reason }, says: { reason }, reason });
    }
  }
}
