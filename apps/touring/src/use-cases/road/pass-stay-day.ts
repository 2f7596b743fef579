import { stayDeadlineNear, type stayMatters } from '@caravanserai/contracts';
import { daysBetween, addDays } from '@caravanserai/kernel';
import { OnTimer, Outbox, type TimerContext, Timers } from '@caravanserai/messaging';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { nearDeadlines } from '../../domain/road/deadlines';
import { publicEventLifecycle } from '../../domain/road/public-event-lifecycle';
import { roadRule } from '../../domain/road/road-rules';
import { stayLifecycle } from '../../domain/road/stay-lifecycle';
import { todayIn } from '../../domain/today';
import { ReferenceRules } from '../../store/reference-rules';
import { deadlinesOfStay } from '../../store/road/deadlines-of-stay';
import { publicEventOf } from '../../store/road/public-events';
import { roadRules } from '../../store/road/road-reference';
import { lockStay, type Stay, stayFactsForEvents } from '../../store/road/stays';
import { stayDay } from './begin-stay';
import { PublicEventChanges } from './public-event-changes';

/**
 * What a day brings to a stay: deadlines that have come near are told, each once for each day on which it falls, and an exhibition whose last day
 * is over is past. Reckoned anew each day, so that a stop that has moved takes its reminders along.
 */
@Injectable()
export class PassStayDay {
  constructor(
    private readonly timers: Timers,
    private readonly outbox: Outbox,
    private readonly rules: ReferenceRules,
    private readonly events: PublicEventChanges,
  ) {}

  @OnTimer(stayDay)
  async execute(stayId: string, { tx, now }: TimerContext): Promise<void> {
    const stay = await lockStay(tx, stayId);
    if (stay === null || stayLifecycle.isFinal(stay.state)) return;
    await this.remind(tx, stay);
    await this.passEvent(tx, stay);
    await this.timers.schedule(tx, stayDay, stayId, new Date(now.getTime() + 86_400_000));
  }

  private async remind(tx: Transaction, stay: Stay): Promise<void> {
    const today = todayIn(stay.zone, tx.now);
    const lead = roadRule(await roadRules(tx), 'reminder', stay.hostPlace, today);
    const near = nearDeadlines(await deadlinesOfStay(tx, stay, await this.rules.read()), addDays(today, lead.value));
    for (const { code, what, due } of near) {
      const fresh = await tx.query('insert into stay_reminded (stay_id, code, due) values ($1, $2, $3) on conflict do nothing returning code', [stay.id, code, due]);
      if (fresh.length > 0) await this.outbox.add(tx, stayDeadlineNear, stay.id, { ...stayFactsForEvents(stay), matter: what as (typeof stayMatters)[number], due, daysLeft: daysBetween(today, due) });
    }
  }

  private async passEvent(tx: Transaction, stay: Stay): Promise<void> {
    const event = await publicEventOf(tx, stay.id);
    if (event === null || todayIn(stay.zone, tx.now) < stay.closing || !publicEventLifecycle.next(event.state, 'pass').ok) return;
    await this.events.apply(tx, theSystem, stay, event, 'pass');
  }
}
