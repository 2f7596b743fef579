import { type Caller, Queries } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import { type Decision, reject } from '@caravanserai/kernel';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { OfferState } from '../domain/offer-lifecycle';
import { Offer } from '../store/offer.entity';
import { offerResource, seenByAll } from '../store/offer-visibility';
import { ageCursor, newestFirst, type PageAsked, seesEverything } from '../store/reading';
import { type OfferView, offerView } from '../store/views';

export interface OffersAsked extends PageAsked {
  readonly state?: OfferState;
  readonly organiserId?: string;
}

@Injectable()
export class ReadOffers {
  constructor(
    private readonly queries: Queries,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  list(caller: Caller, asked: OffersAsked) {
    return this.queries.list(caller, 'list-offers', async (tx, scope) => {
      const query = tx.manager.createQueryBuilder(Offer, 'offer').where('true');
      const { organisations } = scope;
      if (!seesEverything(scope)) query.andWhere('(offer.state in (:...seenByAll) or offer.organiserId = any (:organisations))', { seenByAll, organisations });
      if (asked.state !== undefined) query.andWhere('offer.state = :state', { state: asked.state });
      if (asked.organiserId !== undefined) query.andWhere('offer.organiserId = :organiserId', { organiserId: asked.organiserId });
      const rows = await newestFirst(query, 'offer', asked).getMany();
      return page(rows.map(offerView), asked.limit, ageCursor);
    });
  }

  async one(caller: Caller, id: string): Promise<Decision<OfferView>> {
    const offer = await this.unitOfWork.dataSource.manager.findOneBy(Offer, { id });
    if (offer === null) return reject('not-found');
    const resource = offerResource(offer);
    const found = await this.queries.one(caller, resource.readBy, async () => ({ resource, state: offerView(offer) }));
    // The route asks nobody to sign in, so "sign in first" would tell that there is an offer in the making.
    return found.ok ? found : reject('not-found');
  }
}
