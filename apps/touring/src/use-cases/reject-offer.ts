import type { Caller } from '@caravanserai/access';
import { offerRejected } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { byAnotherOrganisation, OfferSteps } from './offer-steps';

/** An editor refuses the offer for good, with the reason. */
@Injectable()
export class RejectOffer {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string, remark: string) {
    return this.steps.take(caller, offerId, { action: 'reject-offer', event: offerRejected, guard: byAnotherOrganisation, remark });
  }
}
