import { Commands, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { lockOrganisation } from '../store/locks';
import { organisationView } from '../store/organisations';
import { EnterOrganisation } from './enter-organisation';

/** Mandates stay as they are: services stop new work by the state of the organisation, and its old agreements must be finished. */
@Injectable()
export class CloseOrganisation {
  constructor(
    private readonly commands: Commands,
    private readonly organisations: EnterOrganisation,
  ) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'close-organisation',
      load: async (tx) => {
        const organisation = await lockOrganisation(tx, id);
        return organisation && { resource: {}, version: organisation.version, state: organisation };
      },
      execute: async (tx, organisation, acting) => {
        // Nobody could be invited any more, not even an administrator.
        if (organisation.runsPlatform) return reject('organisation-runs-platform');
        const closed = await this.organisations.change(tx, acting, organisation, { action: 'close' });
        return closed.ok ? accept(await organisationView(tx, closed.value)) : closed;
      },
    });
  }
}
