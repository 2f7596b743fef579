import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Payer } from '../../domain/performing/deal';
import { type Engagement, lockEngagement } from '../../store/performing/engagements';

export type EngagementWork<T> = (tx: Transaction, engagement: Engagement, acting: Acting) => Promise<Decision<T>>;

/** The way in for whatever is done about one engagement, under the locks of its company, its stage and itself. */
@Injectable()
export class EngagementCommands {
  constructor(private readonly commands: Commands) {}

  run<T>(caller: Caller, id: string, action: string, work: EngagementWork<T>): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const engagement = await lockEngagement(tx, id);
        return engagement && { resource: engagementResource(engagement), version: engagement.version, state: engagement };
      },
      execute: work,
    });
  }
}

export const engagementResource = ({ organiserId: organiser, hostId: host }: Pick<Engagement, 'organiserId' | 'hostId'>) => ({ parties: { organiser, host }, readBy: 'read-engagement' });

/** The side for which somebody acts; a policy has made sure that it is one of the two. */
export const actingSide = ({ organiserId }: Engagement, { actingFor }: Pick<Acting, 'actingFor'>): Payer => (actingFor === organiserId ? 'organiser' : 'host');

/** A step of the other side is refused by its name, since whoever asks may well see the engagement. */
export const mustActFor = (engagement: Engagement, acting: Pick<Acting, 'actingFor'>, side: Payer): Decision<undefined, 'other-side-acts'> =>
  actingSide(engagement, acting) === side ? accept() : reject('other-side-acts', { side });
