import { designationExpiring } from '@caravanserai/contracts';
import { OnTimer, Outbox, type TimerContext, Timers } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { dueReminder, nextReminder } from '../domain/reminders';
import { Designation } from '../store/designation.entity';
import { lockSeating, type Seating } from '../store/designations';
import { isFirstReminder } from '../store/reminders-told';

export const reminderTimer = 'designation-reminder';

/** Reminds the designating authority that a letter will end, as long as no successor has been confirmed for the seat by then. */
@Injectable()
export class RemindOfEnd {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  async plan(tx: Transaction, id: string, validTo: Date): Promise<void> {
    const next = nextReminder(validTo, tx.now);
    if (next !== null) await this.timers.schedule(tx, reminderTimer, id, next.at);
  }

  @OnTimer(reminderTimer)
  async execute(id: string, { tx }: TimerContext): Promise<void> {
    const seating = await lockSeating(tx, id);
    if (seating === null || !['active', 'suspended'].includes(seating.designation.status)) return; // It ended while the timer was on its way.
    const { validTo } = seating.designation;
    const due = validTo && dueReminder(validTo, tx.now);
    if (!validTo || !due) return;
    await this.plan(tx, id, validTo);
    if (await hasSuccessor(tx, seating.designation, validTo)) return;
    if (await isFirstReminder(tx, id, due.at)) await this.tell(tx, seating, validTo, due.daysLeft);
  }

  private tell(tx: Transaction, { designation, office }: Seating, validTo: Date, daysLeft: number): Promise<void> {
    const { id, officeId, personRef, rank } = designation;
    const facts = { designationId: id, officeId, partner: office.partner, personRef, rank };
    return this.outbox.add(tx, designationExpiring, id, { ...facts, validTo: validTo.toISOString(), daysLeft });
  }
}

const hasSuccessor = (tx: Transaction, { officeId, rank }: Designation, validTo: Date): Promise<boolean> =>
  tx.manager.existsBy(Designation, { officeId, rank, status: 'confirmed', validFrom: LessThanOrEqual(validTo) });
