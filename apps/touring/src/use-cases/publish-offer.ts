import type { Caller } from '@caravanserai/access';
import { offerPublished } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { type Offer, termsOf } from '../store/offer.entity';
import { byAnotherOrganisation, OfferSteps } from './offer-steps';

/** An editor of another organisation puts the offer before possible hosts. */
@Injectable()
export class PublishOffer {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string) {
    return this.steps.take(caller, offerId, { action: 'publish-offer', event: offerPublished, guard: byAnotherOrganisation, tells });
  }
}

function tells(offer: Offer) {
  const { fee, minWeeks, maxWeeks, availableFrom, availableTo } = termsOf(offer);
  return { fee: fee.base, minWeeks, maxWeeks, availableFrom, availableTo: availableTo ?? undefined };
}
