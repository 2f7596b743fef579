import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockPartner } from '../store/locks';
import { Partner } from '../store/partner.entity';
import { partnerView } from '../store/partners';

export interface Participation {
  readonly participation: 'participating' | 'suspended';
  readonly since: string;
  /** The decision that says so. */
  readonly source: string;
}

/** Whether a partner takes part is decided by others and only recorded here, with the decision it rests on. */
@Injectable()
export class ChangeParticipation {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, code: string, { participation, since, source }: Participation) {
    return this.commands.run(caller, {
      action: 'change-participation',
      load: async (tx) => {
        const partner = await lockPartner(tx, code);
        return partner && { resource: {}, version: partner.version, state: partner };
      },
      execute: async (tx, partner, acting) => {
        const written = { participation, participationSince: since, participationSource: source, version: partner.version + 1 };
        await tx.manager.update(Partner, { code }, written);
        await logTransition(tx, acting, { of: 'partner', id: code, action: 'change-participation', from: partner.participation, to: participation });
        return accept(partnerView({ ...partner, ...written }));
      },
    });
  }
}
