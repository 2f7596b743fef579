import type { Caller } from '@caravanserai/access';
import { offerRevised } from '@caravanserai/contracts';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { OfferDescription } from '../../domain/facility/description';
import { describe } from '../../store/facility/descriptions';
import { OfferSteps } from '../offer-steps';

/** The organiser says what else hosts want to know; from publication on it stands still, as the terms do. */
@Injectable()
export class DescribeOffer {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string, facts: OfferDescription) {
    return this.steps.take(caller, offerId, {
      action: 'revise-offer',
      event: offerRevised,
      also: async (tx, offer) => {
        await describe(tx, offer.id, facts);
        return accept();
      },
    });
  }
}
