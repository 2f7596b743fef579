import { type Caller, Commands, Queries } from '@caravanserai/access';
import { tourHostInvited } from '@caravanserai/contracts';
import { type Decision, type IsoDate, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { tourLifecycle } from '../../domain/tour-lifecycle';
import { lockTour } from '../../store/locks';
import { Tour } from '../../store/tour.entity';
import { invitationsOf, keepInvitation } from '../../store/what-if/invitations';
import { type Candidate, candidatesFor, type GapAsked } from './relay-candidates';

const mostShown = 100;

export interface Invited {
  readonly id: string;
  readonly version: number;
  readonly invited: number;
}

/** Who could fill a hole in a tour, and their invitation. */
@Injectable()
export class Relay {
  constructor(
    private readonly queries: Queries,
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  async candidates(caller: Caller, tourId: string, asked: GapAsked): Promise<Decision<{ items: Array<Candidate & { invited: boolean }>; nextCursor: null }>> {
    const found = await this.queries.one(caller, 'read-relay', async (tx) => {
      const tour = await tx.manager.findOneBy(Tour, { id: tourId });
      if (tour === null || tour.organiserId === null) return null;
      return { resource: { parties: { organiser: tour.organiserId } }, state: await this.found(tx, tour, asked, caller) };
    });
    return found.ok ? found.value : found;
  }

  private async found(tx: Transaction, tour: Tour, asked: GapAsked, caller: Caller) {
    const fitting = await candidatesFor(tx, tour, asked, caller.account?.key ?? '');
    if (!fitting.ok) return fitting;
    const invited = new Set((await invitationsOf(tx, tour.id)).map(keyOf));
    return accept({ items: fitting.value.slice(0, mostShown).map((one) => ({ ...one, invited: invited.has(keyOf(one)) })), nextCursor: null });
  }

  /** Only who fits this moment is invited, and with the same days once. */
  invite(caller: Caller, tourId: string, { spaceIds, ...asked }: GapAsked & { readonly spaceIds: readonly string[] }): Promise<Decision<Invited>> {
    return this.commands.run(caller, {
      action: 'invite-relay',
      load: async (tx) => {
        const tour = await lockTour(tx, tourId);
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: async (tx, tour, acting) => {
        if (tour.state !== 'planned') return reject('tour-not-open', { state: tour.state });
        const fitting = await candidatesFor(tx, tour, asked, acting.accountKey);
        if (!fitting.ok) return fitting;
        const unfit = spaceIds.find((id) => !fitting.value.some(({ spaceId }) => spaceId === id));
        if (unfit !== undefined) return reject('candidate-unknown', { spaceId: unfit });
        let invited = 0;
        for (const candidate of fitting.value.filter(({ spaceId }) => spaceIds.includes(spaceId))) if (await this.tell(tx, tour, candidate)) invited++;
        await logTransition(tx, acting, { of: tourLifecycle.workflow, id: tour.id, action: 'invite-hosts', from: tour.state, to: tour.state });
        return accept({ id: tour.id, version: tour.version, invited });
      },
    });
  }

  private async tell(tx: Transaction, { id: tourId, organiserId, title }: Tour, { spaceId, hostId, earliest, latest }: Candidate): Promise<boolean> {
    if (!(await keepInvitation(tx, tourId, { spaceId, earliest, latest }))) return false;
    await this.outbox.add(tx, tourHostInvited, tourId, { tourId, organiserId: organiserId as string, hostId, spaceId, title, earliestDelivery: earliest, latestDelivery: latest });
    return true;
  }
}

const keyOf = ({ spaceId, earliest, latest }: { spaceId: string; earliest: IsoDate; latest: IsoDate }): string => `${spaceId} ${earliest} ${latest}`;
