import { type Caller, Queries } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import { type Decision, reject } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { consentsOf } from '../../store/facility/consents';
import { objectOutline, type ObjectOutline, objectView, type ObjectView, WorkObject } from '../../store/facility/object.entity';
import { Offer } from '../../store/offer.entity';
import { seenByAll } from '../../store/offer-visibility';
import { seesWholeObjects } from '../../store/facility/objects-shown';
import { ageCursor, newestFirst, type PageAsked } from '../../store/reading';

/** Lenders, values and ends of loans are for the organiser, for hosts with dates of the work, and for administrators; titles are for everybody. */
@Injectable()
export class ReadObjects {
  constructor(
    private readonly queries: Queries,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(caller: Caller, offerId: string, asked: PageAsked): Promise<Decision<{ items: (ObjectView | ObjectOutline)[]; nextCursor: string | null }>> {
    const offer = await this.unitOfWork.dataSource.manager.findOneBy(Offer, { id: offerId });
    if (offer === null) return reject('not-found');
    const found = await this.queries.list(caller, 'list-objects', async (tx, scope) => {
      const whole = await seesWholeObjects(tx, scope, offer);
      if (!whole && !seenByAll.includes(offer.state)) return null;
      const query = tx.manager.createQueryBuilder(WorkObject, 'object').where('object.offerId = :offerId and object.withdrawnAt is null', { offerId });
      const { items, nextCursor } = page(await newestFirst(query, 'object', asked).getMany(), asked.limit, (object) => ageCursor(objectView(object)));
      return { items: items.map((object): ObjectView | ObjectOutline => (whole ? objectView(object) : objectOutline(object))), nextCursor };
    });
    if (!found.ok) return found;
    return found.value === null ? reject('not-found') : { ok: true, value: found.value };
  }

  one(caller: Caller, objectId: string) {
    return this.queries.one(caller, 'read-object', async (tx) => {
      const object = await tx.manager.findOneBy(WorkObject, { id: objectId });
      if (object === null) return null;
      const { organiserId } = await tx.manager.findOneByOrFail(Offer, { id: object.offerId });
      return { resource: { parties: { organiser: organiserId } }, state: { ...objectView(object), consents: await consentsOf(tx, objectId) } };
    });
  }
}
