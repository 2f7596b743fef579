import type { Stop, TourListed } from './touring';
import { isFirm } from './itinerary';

export type Phase = 'planned' | 'on-the-road' | 'ended';

export interface TourPhase {
  readonly now: Phase;
  /** When the set leaves for its first firm stop, and when the last one is over; null while nothing is firm. */
  readonly leaves: string | null;
  readonly returns: string | null;
}

/** How far a tour has come: what its state does not say, its firm stops do. */
export function phaseOf({ state }: Pick<TourListed, 'state'>, stops: readonly Stop[], today: string): TourPhase {
  const firm = stops.filter(isFirm);
  const leaves = firm.map(({ delivery }) => delivery).toSorted()[0] ?? null;
  const returns = firm.map(({ dispatch }) => dispatch).toSorted().at(-1) ?? null;
  return { now: state !== 'planned' ? 'ended' : leaves !== null && leaves <= today ? 'on-the-road' : 'planned', leaves, returns };
}
