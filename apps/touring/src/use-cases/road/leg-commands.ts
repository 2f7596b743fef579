import { type Acting, type Caller, Commands } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { hostsOfLeg, type Leg, legById, lockLeg } from '../../store/road/legs';
import { lockStays } from '../../store/road/stays';
import { StayChanges } from './stay-changes';

export type LegWork<T> = (tx: Transaction, leg: Leg, acting: Acting) => Promise<Decision<T>>;

/** The way in for whatever is done about one transport: the stays that it joins are locked first, for their readiness hangs on it. */
@Injectable()
export class LegCommands {
  constructor(
    private readonly commands: Commands,
    private readonly changes: StayChanges,
  ) {}

  run<T>(caller: Caller, legId: string, action: string, work: LegWork<T>): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const found = await legById(tx, legId);
        if (found === null) return null;
        await lockStays(tx, endsOf(found));
        const leg = (await lockLeg(tx, legId)) as Leg;
        return { resource: await legResource(tx, leg), version: leg.version, state: leg };
      },
      execute: async (tx, leg, acting) => {
        const done = await work(tx, leg, acting);
        if (done.ok) for (const stay of await lockStays(tx, endsOf(leg))) await this.changes.touch(tx, stay);
        return done;
      },
    });
  }
}

export const endsOf = ({ fromStopId, toStopId }: Pick<Leg, 'fromStopId' | 'toStopId'>): string[] => [fromStopId, toStopId].filter((id): id is string => id !== null);

export async function legResource(tx: Transaction, leg: Leg) {
  const { departure, arrival } = await hostsOfLeg(tx, leg);
  return { parties: { organiser: leg.organiserId, departure, arrival }, readBy: 'read-leg' };
}
