import { randomUUID } from 'node:crypto';
import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { OrganisationDetails } from '../domain/organisation-details';
import { organisationView } from '../store/organisations';
import { EnterOrganisation } from './enter-organisation';

@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly commands: Commands,
    private readonly organisations: EnterOrganisation,
  ) {}

  execute(caller: Caller, details: OrganisationDetails) {
    return this.commands.run(caller, {
      action: 'register-organisation',
      constraints: { external_id_taken: 'external-id-taken' },
      load: async () => ({ resource: {}, state: null }),
      execute: async (tx, _, acting) => {
        const settled = await this.organisations.settle(tx, details);
        if (!settled.ok) return settled;
        const organisation = await this.organisations.enter(tx, acting, { id: randomUUID(), details: settled.value });
        return accept(await organisationView(tx, organisation));
      },
    });
  }
}
