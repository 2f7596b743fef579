import type { Acting, Caller } from '@caravanserai/access';
import { offerWithdrawn } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { isFirm } from '../domain/line';
import { statesInLine } from '../domain/stop-lifecycle';
import { lockStopsOfTours, lockToursOf } from '../store/locks';
import type { Offer } from '../store/offer.entity';
import { claimOf } from '../store/stop-facts';
import { OfferSteps } from './offer-steps';
import { TourEnd } from './tour-end';

/** The organiser takes the offer back: its tours end and what is held is released; a stop with a contract out must end first. */
@Injectable()
export class WithdrawOffer {
  constructor(
    private readonly steps: OfferSteps,
    private readonly tourEnd: TourEnd,
  ) {}

  execute(caller: Caller, offerId: string, remark: string | undefined) {
    return this.steps.take(caller, offerId, {
      action: 'withdraw-offer',
      event: offerWithdrawn,
      remark,
      also: (tx, offer, acting) => this.endTours(tx, offer, acting),
    });
  }

  private async endTours(tx: Transaction, offer: Offer, acting: Acting): Promise<Decision<undefined>> {
    const tours = (await lockToursOf(tx, offer.id)).filter(({ state }) => state === 'planned');
    const stops = await lockStopsOfTours(tx, tours.map(({ id }) => id), statesInLine);
    const firm = stops.filter((stop) => isFirm(claimOf(stop)));
    if (firm.length > 0) return reject('offer-has-firm-stops', { stops: firm.map(({ id, state }) => ({ id, state })) });
    await this.tourEnd.end(tx, acting, tours, stops, 'end-with-offer');
    return accept();
  }
}
