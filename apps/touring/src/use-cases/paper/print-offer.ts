import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { writePaper } from '@caravanserai/paper';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { PaperLanguage } from '../../domain/road/paper-words';
import { descriptionOf } from '../../store/facility/descriptions';
import { Offer } from '../../store/offer.entity';
import { offerResource } from '../../store/offer-visibility';
import { organisation } from '../../store/organisations';
import { outlinesOf } from '../../store/paper/offer-objects';
import { offerView } from '../../store/views';
import { offerPaper } from './offer-paper';

/** The offer as hosts print it, for whoever may read the offer. Lenders of single objects and their values never stand on it, so that it may lie on any table. */
@Injectable()
export class PrintOffer {
  constructor(
    private readonly queries: Queries,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(caller: Caller, offerId: string, language: PaperLanguage): Promise<Decision<Uint8Array>> {
    const offer = await this.unitOfWork.dataSource.manager.findOneBy(Offer, { id: offerId });
    if (offer === null) return reject('not-found');
    const resource = offerResource(offer);
    const found = await this.queries.one(caller, resource.readBy, async (tx) => {
      const { objects, inAll } = await outlinesOf(tx, offerId);
      const organiser = (await organisation(tx, offer.organiserId))?.name ?? '';
      return { resource, state: { offer: offerView(offer), organiser, description: await descriptionOf(tx, offerId), objects, objectsInAll: inAll } };
    });
    // The route asks nobody to sign in, so "sign in first" would tell that there is an offer in the making.
    return found.ok ? accept(await writePaper(offerPaper(found.value, language))) : reject('not-found');
  }
}
