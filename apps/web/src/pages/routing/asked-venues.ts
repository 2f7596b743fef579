import type { Bench } from '../tours/use-bench';
import { nameOf } from '../../frame/organisations';
import type { AskedVenue } from './route-plans';

const DEGREE = 1_000_000;
const MS_A_DAY = 86_400_000;
const USUAL_DAYS = 90;
const firm = ['reserved', 'confirmed'];

export interface VenueRow {
  readonly ref: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly spaceId?: string;
  readonly occupancyDays: number;
  readonly windows: readonly { readonly from: string; readonly to: string }[];
  readonly optional: boolean;
  readonly fixedDelivery?: string;
}

/** Each host of the tour once, by its first stop; what is reserved or confirmed stays on its day. */
export function rowsOf({ tour, organisations, placeOf }: Pick<Bench, 'tour' | 'organisations' | 'placeOf'>): VenueRow[] {
  const standing = tour.stops.filter(({ state }) => ['hold', 'challenged', ...firm].includes(state));
  const first = standing.filter(({ hostId }, at) => standing.findIndex((stop) => stop.hostId === hostId) === at);
  return first.map((stop, at) => {
    const host = organisations.get(stop.hostId);
    const occupancyDays = Math.round((Date.parse(stop.dispatch) - Date.parse(stop.delivery)) / MS_A_DAY);
    return {
      ref: `v${at + 1}`,
      name: host ? nameOf(host) : placeOf(stop),
      lat: host?.latitudeMicrodegrees == null ? null : host.latitudeMicrodegrees / DEGREE,
      lon: host?.longitudeMicrodegrees == null ? null : host.longitudeMicrodegrees / DEGREE,
      spaceId: stop.spaceId,
      occupancyDays: Math.max(1, occupancyDays),
      windows: [],
      optional: false,
      ...(firm.includes(stop.state) && { fixedDelivery: stop.delivery }),
    };
  });
}

export const emptyRow = (at: number): VenueRow => ({ ref: `x${at}`, name: '', lat: null, lon: null, occupancyDays: USUAL_DAYS, windows: [], optional: false });

/** What can be asked of the rows: those without a place can't be routed. */
export const askedOf = (rows: readonly VenueRow[]): AskedVenue[] =>
  rows.flatMap(({ ref, name, lat, lon, spaceId, occupancyDays, windows, optional, fixedDelivery }) => {
    const stated = windows.filter(({ from, to }) => from !== '' && to > from);
    return name === '' || lat === null || lon === null
      ? []
      : [{ ref, name, lat, lon, occupancyDays, optional, ...(spaceId !== undefined && { spaceId }), ...(stated.length > 0 && { windows: [...stated] }), ...(fixedDelivery !== undefined && { fixedDelivery }) }];
  });
