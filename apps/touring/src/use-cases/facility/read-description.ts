import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, reject } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { OfferDescription } from '../../domain/facility/description';
import { descriptionOf } from '../../store/facility/descriptions';
import { Offer } from '../../store/offer.entity';
import { offerResource } from '../../store/offer-visibility';

/** What an offer says besides its terms: for whoever sees the offer. */
@Injectable()
export class ReadDescription {
  constructor(
    private readonly queries: Queries,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(caller: Caller, offerId: string): Promise<Decision<OfferDescription>> {
    const offer = await this.unitOfWork.dataSource.manager.findOneBy(Offer, { id: offerId });
    if (offer === null) return reject('not-found');
    const resource = offerResource(offer);
    const found = await this.queries.one(caller, resource.readBy, async (tx) => ({ resource, state: await descriptionOf(tx, offerId) }));
    return found.ok ? found : reject('not-found');
  }
}
