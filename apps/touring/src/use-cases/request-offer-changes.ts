import type { Caller } from '@caravanserai/access';
import { offerChangesRequested } from '@caravanserai/contracts';
import { Injectable } from '@nestjs/common';
import { byAnotherOrganisation, OfferSteps } from './offer-steps';

/** An editor sends the offer back; what is to be changed stands in the remark, which stays in this service. */
@Injectable()
export class RequestOfferChanges {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string, remark: string) {
    return this.steps.take(caller, offerId, { action: 'request-offer-changes', event: offerChangesRequested, guard: byAnotherOrganisation, remark });
  }
}
