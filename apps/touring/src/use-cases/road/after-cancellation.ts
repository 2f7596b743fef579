import { theSystem, type ActedBy, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { CancellationCause } from '../../domain/road/cancellation';
import { legLifecycle } from '../../domain/road/leg-lifecycle';
import { publicEventLifecycle } from '../../domain/road/public-event-lifecycle';
import type { StayAction } from '../../domain/road/stay-lifecycle';
import { legsOfStay } from '../../store/road/legs';
import { publicEventOf } from '../../store/road/public-events';
import { lockStays, type Stay } from '../../store/road/stays';
import { LegChanges } from './leg-changes';
import { PublicEventChanges } from './public-event-changes';
import { StayChanges } from './stay-changes';

/**
 * What follows when a stay is given up: its entry in the calendar says so, transports that have not left are called off, and the stays next
 * to it on the route, whose way in or out has gone with them, must be made ready anew.
 */
@Injectable()
export class AfterCancellation {
  constructor(
    private readonly changes: StayChanges,
    private readonly legs: LegChanges,
    private readonly events: PublicEventChanges,
  ) {}

  async settle(tx: Transaction, by: ActedBy, stay: Stay, action: StayAction, cause: CancellationCause): Promise<Stay> {
    const cancelled = await this.changes.mustApply(tx, by, stay, action, cause);
    const event = await publicEventOf(tx, stay.id);
    if (event !== null && !publicEventLifecycle.isFinal(event.state)) await this.events.apply(tx, theSystem, stay, event, 'cancel');
    await this.reopen(tx, await this.callOff(tx, stay));
    return cancelled;
  }

  /** @returns the stays at the other ends of what was called off. */
  private async callOff(tx: Transaction, stay: Stay): Promise<string[]> {
    const off = (await legsOfStay(tx, stay.id)).filter(({ state }) => legLifecycle.next(state, 'cancel').ok);
    for (const leg of off) await this.legs.apply(tx, theSystem, leg, 'cancel', 'stop-cancelled');
    return off.flatMap(({ fromStopId, toStopId }) => [fromStopId, toStopId]).filter((id): id is string => id !== null && id !== stay.id);
  }

  private async reopen(tx: Transaction, stayIds: readonly string[]): Promise<void> {
    for (const neighbour of await lockStays(tx, [...new Set(stayIds)]))
      if (neighbour.state === 'ready') await this.changes.mustApply(tx, theSystem, neighbour, 'reopen-preparation', 'route-changed');
  }
}
