import { daysBetween, type IsoDate } from '@caravanserai/kernel';
import { freeWindows } from '../../domain/routing/free-windows';
import type { StatedTour, StatedVenue } from '../../domain/routing/files/tour';
import type { RouteCriterion } from '../../domain/routing/plan-route';
import type { BusyStay } from '../../store/routing/route-plans';

export interface AskedVenue {
  readonly ref: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly spaceId?: string;
  readonly occupancyDays: number;
  readonly displayDays?: number;
  readonly windows?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  readonly optional?: boolean;
  readonly penaltyMinor?: number;
  readonly fixedDelivery?: IsoDate;
  readonly outsideUnion?: boolean;
}

export interface AskedRoute {
  readonly depot: { readonly name: string; readonly lat: number; readonly lon: number };
  readonly start: IsoDate;
  readonly latestStart?: IsoDate;
  readonly latestReturn?: IsoDate;
  readonly longestTourDays?: number;
  readonly venues: readonly AskedVenue[];
  readonly baseDays: number;
  readonly kmPerDay: number;
  readonly costPerKmMinor?: number;
  readonly carbonGramsPerKm?: number;
  readonly storagePerDayMinor?: number;
  readonly precedence?: readonly { readonly first: string; readonly second: string }[];
  readonly rest?: { readonly afterDisplayDays: number; readonly darkDays: number };
  readonly carnetDays?: number;
  readonly carnetReplacementMinor?: number;
  readonly exclusivity?: { readonly radiusKm: number; readonly days: number };
  readonly criteria: readonly RouteCriterion[];
}

/** Where nothing is stated, a space is free for as long as a tour can last. */
const horizonDays = 3650;
export const depotRef = 'depot';

/** What was asked, in days from the start, with the days taken in the spaces' calendars cut out of the windows. */
export function statedTour(asked: AskedRoute, busy: readonly BusyStay[]): StatedTour {
  const day = (date: IsoDate | undefined) => (date === undefined ? null : daysBetween(asked.start, date));
  const { rest, exclusivity, carnetDays, carnetReplacementMinor } = asked;
  return {
    depot: { id: depotRef, lat: asked.depot.lat, lon: asked.depot.lon, start: 0, latestStart: day(asked.latestStart) },
    end: { latestReturn: day(asked.latestReturn), longestTourDays: asked.longestTourDays ?? null },
    venues: asked.venues.map((venue) => venueOf(venue, day, busy)),
    transport: { baseDays: asked.baseDays, kmPerDay: asked.kmPerDay, costPerKm: asked.costPerKmMinor ?? 1, carbonPerKm: asked.carbonGramsPerKm ?? 1 },
    storage: { costPerDay: asked.storagePerDayMinor ?? 0 },
    precedence: (asked.precedence ?? []).map(({ first, second }) => [first, second] as const),
    rest: rest ?? null,
    carnet: carnetDays === undefined ? null : { days: carnetDays, replacementCost: carnetReplacementMinor ?? null },
    exclusivity: exclusivity ?? null,
  };
}

function venueOf(venue: AskedVenue, day: (date: IsoDate) => number | null, busy: readonly BusyStay[]): StatedVenue {
  const { ref: id, lat, lon, occupancyDays, displayDays, optional, penaltyMinor: penalty, outsideUnion, spaceId } = venue;
  const taken = busy.filter((stay) => stay.spaceId === spaceId).map((stay) => [day(stay.delivery)!, day(stay.dispatch)!] as const);
  const stated = venue.windows?.map(({ from, to }) => [day(from)!, day(to)!] as const) ?? [[0, horizonDays] as const];
  const fixed = venue.fixedDelivery === undefined ? null : day(venue.fixedDelivery);
  return { id, lat, lon, occupancyDays, displayDays, optional, penalty, outsideUnion, fixed, windows: freeWindows(stated, taken) };
}
