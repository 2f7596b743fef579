import type { Organisation } from '../../frame/organisations';
import type { Tour } from '../tours/touring';
import type { SplitAsked } from './tour-money';

const DEGREE = 1_000_000;
const MOST_DECIMALS = 9;

/** A rate as people type it, "0.0062", as a fraction of whole numbers; none where it is not one. */
export function rateFrom(text: string, rate: { readonly from: string; readonly to: string; readonly day: string; readonly source: string }): SplitAsked['rates'] {
  const [, whole, fraction = ''] = /^\s*(\d{1,9})(?:[.,](\d+))?\s*$/.exec(text) ?? [];
  const decimals = fraction.slice(0, MOST_DECIMALS);
  const numerator = Number(`${whole ?? '0'}${decimals}`);
  return whole === undefined || !(numerator > 0) ? [] : [{ ...rate, numerator, denominator: 10 ** decimals.length }];
}

/** Where the route begins and where each confirmed stop is, as the directory knows; what it does not know is left out, and the service says so. */
export function placesOf(tour: Pick<Tour, 'organiserId' | 'stops'>, organisations: ReadonlyMap<string, Organisation>): Pick<SplitAsked, 'home' | 'places'> {
  const placeOf = (id: string | null) => {
    const found = organisations.get(id ?? '');
    return found?.latitudeMicrodegrees == null || found.longitudeMicrodegrees == null ? null : { lat: found.latitudeMicrodegrees / DEGREE, lon: found.longitudeMicrodegrees / DEGREE };
  };
  const home = placeOf(tour.organiserId);
  const places = tour.stops.flatMap(({ id: stopId, hostId, state }) => {
    const place = placeOf(hostId);
    return place === null || !['confirmed', 'concluded'].includes(state) ? [] : [{ stopId, ...place }];
  });
  return { ...(home && { home }), places: places.slice(0, 15) };
}
