import { type Acting, type Caller, Commands } from '@caravanserai/access';
import type { EventDeclaration, EventOf } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { keepRemark, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { stopLifecycle, type StopAction } from '../domain/stop-lifecycle';
import { ranksOf } from '../store/line-of';
import { lockStop, type StopInPlace } from '../store/locks';
import { stopFacts } from '../store/stop-facts';
import type { Stop } from '../store/stop.entity';
import { type StopView, stopView } from '../store/views';

/** What a verb does with a stop whose set, space and row are locked: the stop as it is afterwards, or a refusal. */
export type StopWork = (tx: Transaction, place: StopInPlace, acting: Acting) => Promise<Decision<Stop>>;

/** Whom an event is about. */
interface Telling {
  readonly stop: Stop;
  readonly tour: { readonly title: string };
}

/** The way in for every verb on one stop, and what they all do around their own work. */
@Injectable()
export class StopCommands {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  run(caller: Caller, stopId: string, action: string, work: StopWork): Promise<Decision<StopView>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const place = await lockStop(tx, stopId);
        if (place === null) return null;
        const { organiserId, hostId, version } = place.stop;
        return { resource: { parties: { organiser: organiserId, host: hostId }, readBy: 'read-stop' }, version, state: place };
      },
      execute: async (tx, place, acting) => {
        const done = await work(tx, place, acting);
        if (!done.ok) return done;
        const rank = (await ranksOf(tx, [stopId])).get(stopId) ?? null;
        return accept(stopView(done.value, rank));
      },
    });
  }

  /** Tells an event of the stop, with the facts that all of them carry. */
  tell<E extends EventDeclaration>(tx: Transaction, event: E, { stop, tour }: Telling, more: Partial<EventOf<E>> = {}): Promise<void> {
    return this.outbox.add(tx, event, stop.id, { ...stopFacts(stop, tour.title), ...more } as unknown as EventOf<E>);
  }

  async remark(tx: Transaction, acting: Acting, stop: Stop, action: StopAction, text: string | undefined): Promise<void> {
    await keepRemark(tx, acting, { of: stopLifecycle.workflow, id: stop.id, action }, text);
  }
}
