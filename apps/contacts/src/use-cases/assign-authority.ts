import { Commands, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { holdOrganisation, lockPartner } from '../store/locks';
import { Partner } from '../store/partner.entity';
import { partnerView } from '../store/partners';

/** Says which organisation may name the partner's points of contact: a ministry, a national commission. */
@Injectable()
export class AssignAuthority {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, code: string, organisationId: string) {
    return this.commands.run(caller, {
      action: 'assign-authority',
      load: async (tx) => {
        const partner = await lockPartner(tx, code);
        return partner && { resource: {}, version: partner.version, state: partner };
      },
      execute: async (tx, partner, acting) => {
        const organisation = await holdOrganisation(tx, organisationId);
        if (organisation === null) return reject('organisation-unknown');
        if (organisation.status === 'closed') return reject('organisation-closed');
        const written = { authorityOrganisationId: organisationId, version: partner.version + 1 };
        await tx.manager.update(Partner, { code }, written);
        await logTransition(tx, acting, { of: 'partner', id: code, action: 'assign-authority', from: partner.authorityOrganisationId, to: organisationId });
        return accept(partnerView({ ...partner, ...written }));
      },
    });
  }
}
