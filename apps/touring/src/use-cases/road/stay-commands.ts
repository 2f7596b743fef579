import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockStop, type StopInPlace } from '../../store/locks';
import { lockStay, partiesOf, type Stay } from '../../store/road/stays';

export type StayWork<T> = (tx: Transaction, stay: Stay, acting: Acting) => Promise<Decision<T>>;
export type StopAndStayWork<T> = (tx: Transaction, place: StopInPlace & { readonly stay: Stay }, acting: Acting) => Promise<Decision<T>>;

/** The way in for whatever is done about one stay, under the lock of its row. */
@Injectable()
export class StayCommands {
  constructor(private readonly commands: Commands) {}

  run<T>(caller: Caller, stayId: string, action: string, work: StayWork<T>): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const stay = await lockStay(tx, stayId);
        return stay && { ...access(stay), state: stay };
      },
      execute: work,
    });
  }

  /** The same for what changes the stop as well: set, space and stop are locked before the stay, as everywhere. */
  runWithStop<T>(caller: Caller, stayId: string, action: string, work: StopAndStayWork<T>): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const place = await lockStop(tx, stayId);
        const stay = place && (await lockStay(tx, stayId));
        return stay && { ...access(stay), state: { ...place, stay } };
      },
      execute: work,
    });
  }
}

const access = (stay: Stay) => ({ resource: { parties: partiesOf(stay), readBy: 'read-stay' }, version: stay.version });

/** The side for which somebody acts; a policy has made sure that it is one of the two. */
export const sideOf = (stay: Stay, { actingFor }: Pick<Acting, 'actingFor'>): 'organiser' | 'host' => (actingFor === stay.organiserId ? 'organiser' : 'host');

/** A step of the other side is refused by its name, since whoever asks may well see the stay. */
export const actsFor = (stay: Stay, acting: Pick<Acting, 'actingFor'>, side: 'organiser' | 'host'): Decision<undefined, 'other-side-acts'> =>
  sideOf(stay, acting) === side ? { ok: true, value: undefined } : reject('other-side-acts', { side });
