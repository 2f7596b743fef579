import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { authorityOf, lockOffice } from '../store/designations';
import { Office } from '../store/office.entity';
import { officeViews } from '../store/offices';
import type { OfficeDetails } from './open-office';

/** Corrects mailbox, clock and languages of the office: neither a designation nor a letter is needed for that. */
@Injectable()
export class ChangeOffice {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, id: string, { languages, ...details }: OfficeDetails) {
    return this.commands.run(caller, {
      action: 'change-office',
      load: async (tx) => {
        const office = await lockOffice(tx, id);
        return office && { resource: { parties: { authority: await authorityOf(tx, office) } }, version: office.version, state: office };
      },
      execute: async (tx, office, acting) => {
        const written = { ...details, languages: [...languages], version: office.version + 1, detailsConfirmedAt: tx.now };
        await tx.manager.update(Office, { id }, written);
        await logTransition(tx, acting, { of: 'office', id, action: 'change', from: 'open', to: 'open' });
        return accept((await officeViews(tx, [{ ...office, ...written }]))[0]);
      },
    });
  }
}
