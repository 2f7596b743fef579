import { randomUUID } from 'node:crypto';
import { type Caller, Commands } from '@caravanserai/access';
import { tourPlanned } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { tourLifecycle } from '../domain/tour-lifecycle';
import { lockOffer } from '../store/locks';
import { offerResource } from '../store/offer-visibility';
import { Tour } from '../store/tour.entity';
import { type TourView, tourView } from '../store/views';

export interface TourPlan {
  readonly offerId: string;
  /** Days that the set needs at least between two venues: transit, customs, a buffer. */
  readonly leastTurnaroundDays: number;
}

/** The organiser opens a tour of a published offer: one touring set, to be held from now on. */
@Injectable()
export class PlanTour {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
  ) {}

  execute(caller: Caller, { offerId, leastTurnaroundDays }: TourPlan): Promise<Decision<TourView>> {
    return this.commands.run(caller, {
      action: 'plan-tour',
      load: async (tx) => {
        const offer = await lockOffer(tx, offerId);
        return offer && { resource: offerResource(offer), version: offer.version, state: offer };
      },
      execute: async (tx, offer, acting) => {
        if (offer.state !== 'published') return reject('offer-not-open', { state: offer.state });
        const { title, kind, organiserId } = offer;
        const facts = { offerId, organiserId, title, kind };
        const beginning = { id: randomUUID(), version: 1, state: tourLifecycle.initial, createdAt: tx.now, importSource: null, importFacts: null };
        const tour: Tour = { ...beginning, ...facts, leastTurnaroundDays };
        await tx.manager.insert(Tour, tour as never);
        await logTransition(tx, acting, { of: tourLifecycle.workflow, id: tour.id, action: 'plan-tour', from: null, to: tour.state });
        await this.outbox.add(tx, tourPlanned, tour.id, { tourId: tour.id, ...facts });
        return accept(tourView(tour));
      },
    });
  }
}
