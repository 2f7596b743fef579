import { OnTimer, Timers, type TimerContext } from '@caravanserai/messaging';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { notBefore, succession, type Departure } from '../domain/succession';
import { Designation } from '../store/designation.entity';
import { lockSeating, type Seating } from '../store/designations';
import { Office } from '../store/office.entity';
import { activationTimer, designationExpiryTimer, MoveDesignation } from './move-designation';
import { RemindOfEnd } from './remind-of-end';

/** The day of a confirmed designation has come: whoever sits there leaves and it takes the seat, at one instant, or nothing happens. */
@Injectable()
export class ActivateDesignation {
  constructor(
    private readonly designations: MoveDesignation,
    private readonly timers: Timers,
    private readonly reminders: RemindOfEnd,
  ) {}

  @OnTimer(activationTimer)
  async execute(id: string, { tx }: TimerContext): Promise<void> {
    const seating = await lockSeating(tx, id);
    if (seating?.designation.status !== 'confirmed') return; // Cancelled or erased while the timer was on its way.
    await this.succeed(tx, seating);
  }

  /** @param seating locked, and confirmed. */
  async succeed(tx: Transaction, seating: Omit<Seating, 'authority'>): Promise<void> {
    const { officeId, rank } = seating.designation;
    const holders = await tx.manager.findBy(Designation, { officeId, rank, status: In(['active', 'suspended']) });
    const now = notBefore(tx.now, await lastChangeOf(tx, officeId, rank));
    const decision = succession(seating.designation, holders, now);
    if (!decision.ok) throw new Error(`designation ${seating.designation.id} was to begin before its day`);
    for (const departure of decision.value.departures) await this.leave(tx, seating.office, holders, departure);
    if (decision.value.candidate === 'activate') return this.sit(tx, seating, now);
    const at = decision.value.candidate === 'expire' ? (seating.designation.validTo as Date) : now;
    await this.designations.end(tx, theSystem, seating, decision.value.candidate, at);
  }

  private async leave(tx: Transaction, office: Office, holders: readonly Designation[], { id, action, at }: Departure): Promise<void> {
    const designation = holders.find((holder) => holder.id === id) as Designation;
    await this.designations.end(tx, theSystem, { designation, office }, action, at);
  }

  private async sit(tx: Transaction, { designation, office }: Omit<Seating, 'authority'>, activatedAt: Date): Promise<void> {
    const ordinal = office.holdersSoFar + 1;
    await tx.manager.update(Office, { id: office.id }, { holdersSoFar: ordinal });
    await this.designations.move(tx, theSystem, { designation, office }, 'activate', { activatedAt, ordinal });
    if (designation.validTo === null) return;
    await this.timers.schedule(tx, designationExpiryTimer, designation.id, designation.validTo);
    await this.reminders.plan(tx, designation.id, designation.validTo);
  }
}

/** When somebody last sat down in the seat or left it; null for one that was always empty. */
async function lastChangeOf(tx: Transaction, officeId: string, rank: number): Promise<Date | null> {
  const last = 'select max(greatest(activated_at, ended_at)) as at from designation where office_id = $1 and rank = $2 and activated_at is not null';
  const [row] = await tx.query<{ at: Date | null }>(last, [officeId, rank]);
  return row?.at ?? null;
}
