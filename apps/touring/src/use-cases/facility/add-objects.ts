import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type ObjectFacts, rangesHold } from '../../domain/facility/work-object';
import { objectColumns, objectView, type ObjectView, WorkObject } from '../../store/facility/object.entity';
import { lockOffer } from '../../store/locks';
import { offerResource } from '../../store/offer-visibility';

/** The organiser writes objects into the list of its offer, one or many: all of them or, where one can't stand, none. */
@Injectable()
export class AddObjects {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, offerId: string, given: readonly ObjectFacts[]): Promise<Decision<{ items: ObjectView[] }>> {
    return this.commands.run(caller, {
      action: 'add-objects',
      load: async (tx) => {
        const offer = await lockOffer(tx, offerId);
        return offer && { resource: offerResource(offer), version: offer.version, state: offer };
      },
      execute: async (tx, offer) => {
        const uneven = given.findIndex(({ details }) => !rangesHold(details));
        if (uneven >= 0) return reject('object-ranges-out-of-order', { object: uneven + 1 });
        const objects = given.map((facts): WorkObject => ({ id: randomUUID(), version: 1, offerId: offer.id, createdAt: tx.now, withdrawnAt: null, ...objectColumns(facts) }));
        await tx.manager.insert(WorkObject, objects);
        return accept({ items: objects.map(objectView) });
      },
      constraints: { work_object_numbered_once: 'object-numbered-twice' },
    });
  }
}
