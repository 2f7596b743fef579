import { officeVacancyOverdue } from '@caravanserai/contracts';
import { OnTimer, Outbox, type TimerContext, Timers } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { vacancyOverdueAt } from '../domain/reminders';
import { lockOffice } from '../store/designations';
import type { Office } from '../store/office.entity';
import { statusAt } from '../store/offices';
import { isFirstReminder } from '../store/reminders-told';

export const vacancyTimer = 'office-vacancy';

/** Reminds the designating authority of an office in which nobody has been in force for 30 days. */
@Injectable()
export class RemindOfVacancy {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  /**
   * To be called, with the office locked, after whatever may fill or empty it.
   * @param at from which on that is so: a seat's history may run a moment ahead of the transaction's clock.
   */
  async plan(tx: Transaction, office: Office, at: Date): Promise<void> {
    const { vacantSince } = await statusAt(tx, office, at);
    if (vacantSince === null) await this.timers.cancel(tx, vacancyTimer, office.id);
    else await this.timers.schedule(tx, vacancyTimer, office.id, vacancyOverdueAt(vacantSince));
  }

  @OnTimer(vacancyTimer)
  async execute(id: string, { tx }: TimerContext): Promise<void> {
    const office = await lockOffice(tx, id);
    const vacantSince = office && (await statusAt(tx, office, tx.now)).vacantSince;
    if (!office || !vacantSince || tx.now < vacancyOverdueAt(vacantSince)) return; // Filled while the timer was on its way.
    if (await isFirstReminder(tx, id, vacantSince)) await this.outbox.add(tx, officeVacancyOverdue, id, { officeId: id, partner: office.partner, vacantSince: vacantSince.toISOString() });
  }
}
