import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { lockOrganisation } from '../store/locks';
import { organisationView } from '../store/organisations';
import { EnterOrganisation } from './enter-organisation';

@Injectable()
export class ReopenOrganisation {
  constructor(
    private readonly commands: Commands,
    private readonly organisations: EnterOrganisation,
  ) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'reopen-organisation',
      load: async (tx) => {
        const organisation = await lockOrganisation(tx, id);
        return organisation && { resource: {}, version: organisation.version, state: organisation };
      },
      execute: async (tx, organisation, acting) => {
        const reopened = await this.organisations.change(tx, acting, organisation, { action: 'reopen', succeededBy: null });
        return reopened.ok ? accept(await organisationView(tx, reopened.value)) : reopened;
      },
    });
  }
}
