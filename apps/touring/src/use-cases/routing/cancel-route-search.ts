import { type Caller, Commands } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { lockTour } from '../../store/locks';
import { endRoutePlan, routePlansOf } from '../../store/routing/route-plans';
import { RouteSearches } from './route-searches';

export interface SearchCancelled {
  readonly id: string;
  readonly version: number;
}

/** Whatever is searched for a tour ends now: with the best so far where the search has begun, with nothing where it waits. */
@Injectable()
export class CancelRouteSearch {
  constructor(
    private readonly commands: Commands,
    private readonly searches: RouteSearches,
  ) {}

  execute(caller: Caller, tourId: string): Promise<Decision<SearchCancelled>> {
    return this.commands.run(caller, {
      action: 'plan-route',
      load: async (tx) => {
        const tour = await lockTour(tx, tourId);
        return tour && { resource: { parties: { organiser: tour.organiserId } }, version: tour.version, state: tour };
      },
      execute: async (tx, tour) => {
        const open = (await routePlansOf(tx, tour.id, 20)).filter(({ state }) => state === 'computing');
        if (open.length === 0) return reject('no-route-search-running');
        for (const { id } of open) {
          this.searches.cancel(id);
          if (this.searches.progressOf(id) === null) await endRoutePlan(tx, id, null, null, null);
        }
        return accept({ id: tour.id, version: tour.version });
      },
    });
  }
}
