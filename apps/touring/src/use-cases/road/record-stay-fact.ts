import type { Caller } from '@caravanserai/access';
import { type Decision, type Money, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { stayLifecycle } from '../../domain/road/stay-lifecycle';
import { hostFacts, organiserFacts, recordFact } from '../../store/road/facts';
import { stayFactsOf } from '../../store/road/stay-facts-of';
import { type StayView, stayView } from '../../store/road/stay-view';
import { StayChanges } from './stay-changes';
import { actsFor, StayCommands } from './stay-commands';

/** Before this no stay of this platform was under way. */
export const longAgo = new Date('2000-01-01T00:00:00.000Z');

export interface FactGiven {
  readonly kind: (typeof organiserFacts)[number] | (typeof hostFacts)[number];
  /** The moment for which it is true; left out: now. */
  readonly at?: string;
  readonly amount?: Money;
}

/** One side says that something is so. It can be said anew, as long as the stay goes on; the latest word counts. */
@Injectable()
export class RecordStayFact {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
  ) {}

  execute(caller: Caller, stayId: string, { kind, at, amount }: FactGiven): Promise<Decision<StayView>> {
    return this.stays.run(caller, stayId, 'record-stay-fact', async (tx, stay, acting) => {
      const theirs = actsFor(stay, acting, (hostFacts as readonly string[]).includes(kind) ? 'host' : 'organiser');
      if (!theirs.ok) return theirs;
      if (stayLifecycle.isFinal(stay.state)) return reject('stay-is-over', { state: stay.state });
      const moment = at === undefined ? tx.now : new Date(at);
      if (moment > tx.now || moment < longAgo) return reject(moment > tx.now ? 'fact-in-the-future' : 'dates-out-of-range', { at: moment.toISOString(), now: tx.now.toISOString() });
      const { restEndsMs } = await stayFactsOf(tx, stay);
      // Crates that are opened before they have taken on the climate of the house sweat (SITES guidelines).
      if (kind === 'unpacked' && (restEndsMs === null || moment.getTime() < restEndsMs))
        return reject('crates-still-closed', { at: moment.toISOString(), restEnds: restEndsMs === null ? null : new Date(restEndsMs).toISOString() });
      await recordFact(tx, acting, stay.id, { kind, at: moment, value: amount === undefined ? {} : { amount } });
      return accept(await stayView(tx, await this.changes.touch(tx, stay)));
    });
  }
}
