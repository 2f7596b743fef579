import { publicEventChanged, type EventOf } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { movesSequence, type PublicEventAction, publicEventLifecycle } from '../../domain/road/public-event-lifecycle';
import type { PublicDetails, PublicEvent } from '../../store/road/public-events';
import { type Stay, stayFactsForEvents } from '../../store/road/stays';

export interface EventChange {
  readonly details?: PublicDetails;
  readonly previousStart?: string | null;
}

/** Takes the public entry of a stay from state to state; its SEQUENCE grows with what calendars must take anew, and never falls. */
@Injectable()
export class PublicEventChanges {
  constructor(private readonly outbox: Outbox) {}

  async apply(tx: Transaction, by: ActedBy, stay: Stay, event: PublicEvent, action: PublicEventAction, change: EventChange = {}): Promise<Decision<PublicEvent>> {
    const next = publicEventLifecycle.next(event.state, action);
    if (!next.ok) return next;
    const { details = event.details, previousStart = event.previousStart } = change;
    const changed: PublicEvent = { ...event, state: next.value, version: event.version + 1, sequence: event.sequence + (movesSequence(action) ? 1 : 0), details, previousStart, changedAt: tx.now };
    await tx.query('update public_event set state = $2, version = $3, sequence = $4, details = $5, previous_start = $6, changed_at = $7 where id = $1', [
      event.id, changed.state, changed.version, changed.sequence, JSON.stringify(details), previousStart, tx.now,
    ]);
    await this.tell(tx, by, stay, { event: changed, from: event.state, action });
    return accept(changed);
  }

  /** The host begins to prepare what the public is to know: there is a stay, so the stop is confirmed (rule R28). */
  async prepare(tx: Transaction, by: ActedBy, stay: Stay, details: PublicDetails): Promise<PublicEvent> {
    const event: PublicEvent = { id: stay.id, version: 1, state: publicEventLifecycle.initial, sequence: 0, details, previousStart: null, changedAt: tx.now };
    await tx.query('insert into public_event (id, version, state, sequence, details, changed_at) values ($1, 1, $2, 0, $3, $4)', [event.id, event.state, JSON.stringify(details), tx.now]);
    await this.tell(tx, by, stay, { event, from: null, action: 'prepare' });
    return event;
  }

  private async tell(tx: Transaction, by: ActedBy, stay: Stay, { event, from, action }: { event: PublicEvent; from: PublicEvent['state'] | null; action: PublicEventAction }): Promise<void> {
    await logTransition(tx, by, { of: publicEventLifecycle.workflow, id: event.id, action, from, to: event.state });
    const { hours, languages, accessibility } = event.details;
    await this.outbox.add(tx, publicEventChanged, stay.id, {
      ...stayFactsForEvents(stay),
      step: action as EventOf<typeof publicEventChanged>['step'],
      state: event.state,
      calendarSequence: event.sequence,
      opening: { start: stay.opening, end: stay.closing, zone: stay.zone },
      ...(event.previousStart === null ? {} : { previousStart: event.previousStart }),
      hours: hours.map((range) => ({ ...range })),
      languages: [...languages],
      accessibility: [...accessibility],
    });
  }
}
