import { type Acting, type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Payer } from '../../domain/performing/deal';
import { claimOfEngagement, type Engagement, engagementById, lockEngagement } from '../../store/performing/engagements';
import { lockPlacesBeside } from '../../store/locks';

export type EngagementWork<T> = (tx: Transaction, engagement: Engagement, acting: Acting) => Promise<Decision<T>>;

interface Reach {
  /** Whether others may have to leave the line, whose places are locked first. */
  readonly releasesRivals?: boolean;
}

/** The way in for whatever is done about one engagement, under the locks of its company, its stage and itself. */
@Injectable()
export class EngagementCommands {
  constructor(private readonly commands: Commands) {}

  run<T>(caller: Caller, id: string, action: string, work: EngagementWork<T>, { releasesRivals = false }: Reach = {}): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        if (releasesRivals) await lockRivals(tx, id);
        const engagement = await lockEngagement(tx, id);
        return engagement && { resource: engagementResource(engagement), version: engagement.version, state: engagement };
      },
      execute: work,
      constraints: { space_taken_once: 'space-already-reserved' },
    });
  }
}

async function lockRivals(tx: Transaction, id: string): Promise<void> {
  const found = await engagementById(tx, id);
  if (found !== null) await lockPlacesBeside(tx, claimOfEngagement(found));
}

export const engagementResource = ({ organiserId: organiser, hostId: host }: Pick<Engagement, 'organiserId' | 'hostId'>) => ({ parties: { organiser, host }, readBy: 'read-engagement' });

/** The side for which somebody acts; a policy has made sure that it is one of the two. */
export const actingSide = ({ organiserId }: Engagement, { actingFor }: Pick<Acting, 'actingFor'>): Payer => (actingFor === organiserId ? 'organiser' : 'host');

/** A step of the other side is refused by its name, since whoever asks may well see the engagement. */
export const mustActFor = (engagement: Engagement, acting: Pick<Acting, 'actingFor'>, side: Payer): Decision<undefined, 'other-side-acts'> =>
  actingSide(engagement, acting) === side ? accept() : reject('other-side-acts', { side });
