import type { Caller } from '@caravanserai/access';
import { offerRevised } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { type OfferTerms, termsHold } from '../domain/offer-terms';
import { columnsOf } from '../store/offer.entity';
import { OfferSteps } from './offer-steps';

/** The organiser changes an offer that nobody outside has seen as published; from then on the terms stand still. */
@Injectable()
export class ReviseOffer {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string, terms: OfferTerms) {
    return this.steps.take(caller, offerId, {
      action: 'revise-offer',
      event: offerRevised,
      guard: () => termsHold(terms),
      changes: () => columnsOf(terms),
    });
  }
}
