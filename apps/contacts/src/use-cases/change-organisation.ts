import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { OrganisationDetails } from '../domain/organisation-details';
import { lockOrganisation } from '../store/locks';
import { organisationView } from '../store/organisations';
import { EnterOrganisation } from './enter-organisation';

/** Replaces all that is told of an organisation, so that what is left out is gone; If-Match keeps two editors apart. */
@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly commands: Commands,
    private readonly organisations: EnterOrganisation,
  ) {}

  execute(caller: Caller, id: string, details: OrganisationDetails) {
    return this.commands.run(caller, {
      action: 'change-organisation',
      constraints: { external_id_taken: 'external-id-taken' },
      load: async (tx) => {
        const organisation = await lockOrganisation(tx, id);
        return organisation && { resource: { parties: { organisation: id } }, version: organisation.version, state: organisation };
      },
      execute: async (tx, organisation, acting) => {
        const settled = await this.organisations.settle(tx, details);
        if (!settled.ok) return settled;
        const changed = await this.organisations.change(tx, acting, organisation, { action: 'change', details: settled.value });
        return changed.ok ? accept(await organisationView(tx, changed.value)) : changed;
      },
    });
  }
}
