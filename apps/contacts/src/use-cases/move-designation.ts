import { accept, type Decision } from '@caravanserai/kernel';
import { Outbox, Timers } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { designationLifecycle, type DesignationAction } from '../domain/designation';
import { notBefore } from '../domain/succession';
import { Designation, type EndReason } from '../store/designation.entity';
import type { Office } from '../store/office.entity';
import { announceDesignation } from './announce-designation';
import { reminderTimer } from './remind-of-end';
import { RemindOfVacancy } from './remind-of-vacancy';

export const activationTimer = 'designation-activation';
export const designationExpiryTimer = 'designation-expiry';

/** One step of a designation whose office and row are locked: the table decides, the row changes, the event goes out. */
@Injectable()
export class MoveDesignation {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
    private readonly vacancies: RemindOfVacancy,
  ) {}

  async move(
    tx: Transaction,
    actor: ActedBy,
    { designation, office }: { designation: Designation; office: Office },
    action: DesignationAction,
    changes: Partial<Designation> = {},
    reason?: string,
  ): Promise<Decision<Designation>> {
    const next = designationLifecycle.next(designation.status, action);
    if (!next.ok) return next;
    const written = { ...changes, status: next.value, version: designation.version + 1 };
    await tx.manager.update(Designation, { id: designation.id }, written);
    const moved = { ...designation, ...written };
    await logTransition(tx, actor, { of: 'designation', id: moved.id, action, from: designation.status, to: moved.status, reason });
    await announceDesignation(this.outbox, tx, action, moved, office, reason);
    if (designation.activatedAt !== null || moved.activatedAt !== null) await this.vacancies.plan(tx, office, notBefore(tx.now, moved.activatedAt, moved.endedAt));
    return accept(moved);
  }

  /** Ends it for good, by whatever way the table has. */
  async end(
    tx: Transaction,
    actor: ActedBy,
    seating: { designation: Designation; office: Office },
    action: 'supersede' | 'expire' | 'resign' | 'revoke' | 'erase' | 'cancel',
    at: Date,
  ): Promise<Decision<Designation>> {
    const endReason = endReasons[action];
    const endedAt = notBefore(at, seating.designation.activatedAt);
    const ended = await this.move(tx, actor, seating, action, { endedAt, endReason }, endReason);
    if (!ended.ok) return ended;
    if (!isTimersOwnWork(action, seating.designation)) await this.cancelTimers(tx, seating.designation.id);
    return ended;
  }

  private async cancelTimers(tx: Transaction, id: string): Promise<void> {
    await this.timers.cancel(tx, activationTimer, id);
    await this.timers.cancel(tx, designationExpiryTimer, id);
    await this.timers.cancel(tx, reminderTimer, id);
  }
}

/** A timer that is at work must find its row: whoever takes it away takes the timer's own transaction back. */
const isTimersOwnWork = (action: string, { status }: Designation) => action === 'expire' || (action === 'supersede' && status === 'confirmed');

const endReasons = {
  supersede: 'superseded', expire: 'expired', resign: 'resigned', revoke: 'revoked', erase: 'erased', cancel: 'cancelled',
} as const satisfies Record<string, EndReason>;
