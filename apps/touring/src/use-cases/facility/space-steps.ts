import { type Acting, type Caller, Commands } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockSpaces } from '../../store/locks';
import type { Space } from '../../store/space.entity';

/** The way in for what a host writes down about its space; the space's lock gives each version its number. */
@Injectable()
export class SpaceSteps {
  constructor(private readonly commands: Commands) {}

  take<T>(caller: Caller, spaceId: string, action: string, work: (tx: Transaction, space: Space, acting: Acting) => Promise<Decision<T>>): Promise<Decision<T>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const [space] = await lockSpaces(tx, [spaceId]);
        return space === undefined ? null : { resource: { parties: { host: space.organisationId } }, version: space.version, state: space };
      },
      execute: work,
    });
  }
}
