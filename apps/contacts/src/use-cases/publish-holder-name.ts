import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { Designation } from '../store/designation.entity';
import { designationView, lockSeating, resourceOf } from '../store/designations';

/** Whether the public sees who holds the office is the holder's own choice, at any time, both ways. */
@Injectable()
export class PublishHolderName {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, id: string, published: boolean) {
    return this.commands.run(caller, {
      action: 'publish-holder-name',
      load: async (tx) => {
        const seating = await lockSeating(tx, id);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, { designation }, acting) => {
        const written = { namePublished: published, version: designation.version + 1 };
        await tx.manager.update(Designation, { id }, written);
        const action = published ? 'publish-name' : 'withhold-name';
        await logTransition(tx, acting, { of: 'designation', id, action, from: designation.status, to: designation.status });
        return accept(await designationView(tx, { ...designation, ...written }));
      },
    });
  }
}
