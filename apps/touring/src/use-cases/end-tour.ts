import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { isFirm } from '../domain/line';
import { statesInLine } from '../domain/stop-lifecycle';
import { tourLifecycle } from '../domain/tour-lifecycle';
import { lockStopsOfTours, lockTour } from '../store/locks';
import { claimOf } from '../store/stop-facts';
import type { Stop } from '../store/stop.entity';
import { type TourView, tourView } from '../store/views';
import { TourEnd } from './tour-end';

/** The set comes home: nothing more can be held, and nothing firm may still lie ahead. */
@Injectable()
export class EndTour {
  constructor(
    private readonly commands: Commands,
    private readonly tourEnd: TourEnd,
  ) {}

  execute(caller: Caller, tourId: string): Promise<Decision<TourView>> {
    return this.commands.run(caller, {
      action: 'end-tour',
      load: async (tx) => {
        const tour = await lockTour(tx, tourId);
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: async (tx, tour, acting) => {
        const next = tourLifecycle.next(tour.state, 'end-tour');
        if (!next.ok) return next;
        const stops = await lockStopsOfTours(tx, [tour.id], statesInLine);
        const ahead = stops.filter((stop) => isAhead(stop, tx.now));
        if (ahead.length > 0) return reject('tour-has-stops-ahead', { stops: ahead.map(({ id, state }) => ({ id, state })) });
        await this.tourEnd.end(tx, acting, [tour], stops.filter((stop) => !isFirm(claimOf(stop))), 'end-tour');
        return accept(tourView({ ...tour, state: next.value, version: tour.version + 1 }));
      },
    });
  }
}

/** A reserved stop is ahead whatever its dates: its agreement is still open. */
const isAhead = (stop: Stop, now: Date): boolean => stop.state === 'reserved' || (stop.state === 'confirmed' && stop.occupiesTo > now);
