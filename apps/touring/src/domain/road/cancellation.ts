import { type IsoDate, daysBetween } from '@caravanserai/kernel';
import type { CancellationRung } from '../offer-terms';

export const cancellationCauses = ['host', 'organiser', 'force-majeure'] as const;
export type CancellationCause = (typeof cancellationCauses)[number];

export interface CancellationTier {
  readonly daysToOpening: number;
  readonly shareBasisPoints: number;
}

/**
 * The share of the fee that the ladder asks for on this day: the first half of rule R27. What could not be recovered, what another booking
 * brings in and any cap are known only later and belong to the settlement. What neither side could help is owed by neither.
 */
export function cancellationTier(ladder: readonly CancellationRung[], opening: IsoDate, today: IsoDate, cause: CancellationCause): CancellationTier {
  const daysToOpening = daysBetween(today, opening);
  if (cause === 'force-majeure') return { daysToOpening, shareBasisPoints: 0 };
  const rung = ladder.find(({ fromDays }) => daysToOpening >= fromDays) ?? ladder.at(-1);
  return { daysToOpening, shareBasisPoints: rung?.shareBasisPoints ?? 0 };
}
