import type { Caller } from '@caravanserai/access';
import { offerSubmitted } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { OfferSteps } from './offer-steps';

/** The organiser hands the offer to the editors; the account is kept, for it must not be the one that publishes. */
@Injectable()
export class SubmitOffer {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string) {
    return this.steps.take(caller, offerId, {
      action: 'submit-offer',
      event: offerSubmitted,
      changes: ({ accountKey }) => ({ submittedBy: accountKey }),
    });
  }
}
