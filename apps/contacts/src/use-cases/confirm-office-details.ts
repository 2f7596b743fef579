import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { authorityOf, lockOffice } from '../store/designations';
import { Office } from '../store/office.entity';
import { designationInForce, officeViews } from '../store/offices';

/** The yearly question of the IHR register, answered: mailbox and holder are still right. */
@Injectable()
export class ConfirmOfficeDetails {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'confirm-office-details',
      load: async (tx) => {
        const office = await lockOffice(tx, id);
        if (office === null) return null;
        const holder = await designationInForce(tx, office);
        return { resource: { parties: { authority: await authorityOf(tx, office) }, personRef: holder?.personRef }, version: office.version, state: office };
      },
      execute: async (tx, office, acting) => {
        const written = { detailsConfirmedAt: tx.now, version: office.version + 1 };
        await tx.manager.update(Office, { id }, written);
        await logTransition(tx, acting, { of: 'office', id, action: 'confirm-details', from: 'open', to: 'open' });
        return accept((await officeViews(tx, [{ ...office, ...written }]))[0]);
      },
    });
  }
}
