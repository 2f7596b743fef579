import type { StopFact, TourFacts } from './tour-facts';

const waiting: ReadonlySet<string> = new Set(['hold', 'challenged']);
const gone: ReadonlySet<string> = new Set([
  'contract-lapsed', 'hold-expired', 'hold-released', 'declined', 'facility-failed', 'contract-declined', 'withdrawn-by-organiser', 'withdrawn-by-host',
  'cancelled', 'concluded', 'recorded',
]);

/** A claim on dates that may still fall to another. */
export const isWaiting = ({ state }: Pick<StopFact, 'state'>): boolean => waiting.has(state);

/** Reserved or confirmed and not over: the dates are nobody else's. Stops that were cancelled or have expired count for nothing (Indico PR 4705 got this wrong). */
export const isFirm = ({ state }: Pick<StopFact, 'state'>): boolean => !waiting.has(state) && !gone.has(state);

/** Confirmed or further: the contract has been signed, though the stay may be over by now. */
export const isSigned = (stop: Pick<StopFact, 'state'>): boolean => stop.state === ('concluded' as string) || (isFirm(stop) && stop.state !== 'reserved');

export const isAlive = (stop: Pick<StopFact, 'state'>): boolean => waiting.has(stop.state) || isFirm(stop);

/** The itinerary as it would be travelled: what is firm and the holds that stand first, by the day of delivery. */
export function plannedStops({ stops }: Pick<TourFacts, 'stops'>): StopFact[] {
  return stops.filter((stop) => isFirm(stop) || (isWaiting(stop) && stop.rank === 1)).sort(byArrival);
}

export const byArrival = (a: StopFact, b: StopFact): number => a.occupiesFromMs - b.occupiesFromMs || (a.id < b.id ? -1 : 1);
