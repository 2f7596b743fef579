import { type Caller, Queries } from '@caravanserai/access';
import { addDays } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import type { PlannedRoute } from '../../domain/routing/plan-route';
import { type RoutePlan, routePlansOf } from '../../store/routing/route-plans';
import { Tour } from '../../store/tour.entity';
import { RouteSearches } from './route-searches';

const mostPlans = 10;

/** Plans of a tour with their days as dates, for its organiser. */
@Injectable()
export class ReadRoutePlans {
  constructor(
    private readonly queries: Queries,
    private readonly searches: RouteSearches,
  ) {}

  ofTour(caller: Caller, tourId: string) {
    return this.queries.one(caller, 'read-route-plans', async (tx) => {
      const tour = await tx.manager.findOneBy(Tour, { id: tourId });
      if (tour === null) return null;
      const plans = await routePlansOf(tx, tourId, mostPlans);
      return { resource: { parties: { organiser: tour.organiserId } }, state: { items: plans.map((plan) => this.view(plan)), nextCursor: null } };
    });
  }

  private view({ id, version, state, start, asked, result, milliseconds, failure, createdAt }: RoutePlan) {
    const progress = state === 'computing' ? this.searches.progressOf(id) : null;
    return {
      id,
      version,
      state: state === 'computing' && progress === null ? ('interrupted' as const) : state,
      start,
      createdAt: createdAt.toISOString(),
      criteria: [...asked.criteria],
      venues: [{ ref: 'depot', name: asked.names['depot']!, lat: asked.tour.depot.lat!, lon: asked.tour.depot.lon! }, ...asked.tour.venues.map((venue) => ({ ref: venue.id, name: asked.names[venue.id]!, lat: venue.lat!, lon: venue.lon! }))],
      progress: progress && { phase: progress.phase, share: progress.share },
      proven: result?.proven ?? false,
      milliseconds,
      failure,
      routes: (result?.routes ?? []).map((route) => dated(start, route)),
      conflict: (result?.conflict ?? []).map(({ kind, refs }) => ({ kind, refs: [...refs] })),
      prices: (result?.prices ?? []).map(({ ref, price, dayEarlier, dayLater }) => ({ ref, price, dayEarlier, dayLater })),
    };
  }
}

function dated(start: string, { departure, returned, km, values, stops }: PlannedRoute) {
  const date = (day: number) => addDays(start, Math.round(day));
  return {
    departure: date(departure),
    returned: date(returned),
    days: returned - departure,
    km: Math.round(km),
    values: [...values],
    stops: stops.map(({ ref, arrival, delivery, dispatch, earliest, latest }) => ({ ref, arrival: date(arrival), delivery: date(delivery), dispatch: date(dispatch), earliest: date(earliest), latest: date(latest) })),
  };
}
