import { type Acting, type Caller, Commands } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { objectView, type ObjectView, WorkObject } from '../../store/facility/object.entity';
import { Offer } from '../../store/offer.entity';

export type ObjectWork = (tx: Transaction, object: WorkObject, acting: Acting) => Promise<Decision<Partial<WorkObject>>>;

/** The way in for every verb on one object: its organiser alone, the row locked, and the version one further. */
@Injectable()
export class ObjectSteps {
  constructor(private readonly commands: Commands) {}

  take(caller: Caller, objectId: string, action: string, work: ObjectWork): Promise<Decision<ObjectView>> {
    return this.commands.run(caller, {
      action,
      load: async (tx) => {
        const object = await tx.manager.findOne(WorkObject, { where: { id: objectId }, lock: { mode: 'for_no_key_update' } });
        if (object === null) return null;
        const { organiserId } = await tx.manager.findOneByOrFail(Offer, { id: object.offerId });
        return { resource: { parties: { organiser: organiserId }, readBy: 'read-object' }, version: object.version, state: object };
      },
      execute: async (tx, object, acting) => {
        const done = await work(tx, object, acting);
        if (!done.ok) return done;
        const changed = Object.assign(new WorkObject(), object, done.value, { version: object.version + 1 });
        await tx.manager.update(WorkObject, { id: object.id }, changed);
        return { ok: true, value: objectView(changed) };
      },
      constraints: { work_object_numbered_once: 'object-numbered-twice' },
    });
  }
}
