import type { Caller } from '@caravanserai/access';
import { offerClosed } from '@caravanserai/contracts';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { lockToursOf } from '../store/locks';
import { OfferSteps } from './offer-steps';

/** No further dates can be held; those that are held or agreed stay. */
@Injectable()
export class CloseOffer {
  constructor(private readonly steps: OfferSteps) {}

  execute(caller: Caller, offerId: string) {
    return this.steps.take(caller, offerId, {
      action: 'close-offer',
      event: offerClosed,
      // A hold that is being placed has its tour locked and has read "published": it is waited for, and later ones read "closed".
      also: async (tx, offer) => {
        await lockToursOf(tx, offer.id);
        return accept();
      },
    });
  }
}
