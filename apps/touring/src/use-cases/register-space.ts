import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { spaceRegistered } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { organisation } from '../store/organisations';
import { Space } from '../store/space.entity';
import { type SpaceView, spaceView } from '../store/views';

export type SpaceFactsGiven = Pick<Space, 'name' | 'floorAreaM2' | 'wallLengthM' | 'clearHeightCm' | 'securityLevel' | 'reportDate'> & {
  /** Left out, the organisation's own time zone stands in. */
  readonly zone?: string;
};

/** A venue registers a space; it is a space of the organisation that the caller acts for. */
@Injectable()
export class RegisterSpace {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, given: SpaceFactsGiven): Promise<Decision<SpaceView>> {
    return this.commands.run(caller, {
      action: 'register-space',
      load: async () => ({ resource: { parties: { host: caller.actingFor } }, state: caller.actingFor }),
      execute: async (tx, organisationId) => {
        const venue = await organisation(tx, organisationId);
        if (venue?.status !== 'active') return reject('organisation-unknown', { organisationId });
        const zone = given.zone ?? venue.timeZone;
        if (zone === null) return reject('time-zone-unknown', { organisationId });
        const space: Space = { ...given, zone, partner: venue.partner, id: randomUUID(), version: 1, organisationId: venue.id, createdAt: tx.now };
        await tx.manager.insert(Space, space);
        await this.outbox.add(tx, spaceRegistered, space.id, { spaceId: space.id, organisationId: venue.id, name: space.name });
        return accept(spaceView(space));
      },
      constraints: { space_named_once: 'space-already-registered' },
    });
  }
}
