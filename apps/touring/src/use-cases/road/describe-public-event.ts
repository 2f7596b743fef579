import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type PublicDetails, type PublicEvent, publicEventOf } from '../../store/road/public-events';
import { PublicEventChanges } from './public-event-changes';
import { StayChanges } from './stay-changes';
import { StayCommands } from './stay-commands';

export const eventSteps = ['schedule', 'reschedule', 'postpone', 'move-online', 'cancel'] as const;
export type EventStep = (typeof eventSteps)[number];

const shown = ({ changedAt, ...event }: PublicEvent) => ({ ...event, changedAt: changedAt.toISOString() });
export type PublicEventView = ReturnType<typeof shown>;

/** What the host says to the public of a confirmed stop, and when it says it. */
@Injectable()
export class DescribePublicEvent {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
    private readonly events: PublicEventChanges,
  ) {}

  describe(caller: Caller, stayId: string, details: PublicDetails): Promise<Decision<PublicEventView>> {
    return this.stays.run(caller, stayId, 'describe-public-event', async (tx, stay, acting) => {
      const uneven = details.hours.find(({ fromMinute, toMinute }) => fromMinute >= toMinute);
      if (uneven !== undefined) return reject('hours-out-of-order', { ...uneven });
      if (stay.state.startsWith('cancelled')) return reject('stay-is-over', { state: stay.state });
      const known = await publicEventOf(tx, stay.id);
      const described = known === null ? accept(await this.events.prepare(tx, acting, stay, details)) : await this.events.apply(tx, acting, stay, known, 'describe', { details });
      if (described.ok) await this.changes.touch(tx, stay);
      return described.ok ? accept(shown(described.value)) : described;
    });
  }

  /** @param previousStart of a new date: the day that was announced before; calendars and search engines show both. */
  advance(caller: Caller, stayId: string, step: EventStep, previousStart: string | undefined): Promise<Decision<PublicEventView>> {
    return this.stays.run(caller, stayId, 'describe-public-event', async (tx, stay, acting) => {
      const known = await publicEventOf(tx, stay.id);
      if (known === null) return reject('event-not-described');
      const needsDay = step === 'reschedule' || step === 'postpone';
      if (needsDay && previousStart === undefined) return reject('previous-start-missing', { step });
      const moved = await this.events.apply(tx, acting, stay, known, step, needsDay ? { previousStart } : {});
      if (moved.ok) await this.changes.touch(tx, stay);
      return moved.ok ? accept(shown(moved.value)) : moved;
    });
  }
}
