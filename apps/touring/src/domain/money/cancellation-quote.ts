import { type IsoDate, type Money, addDays, money } from '@caravanserai/kernel';
import type { CancellationRung } from '../offer-terms';
import type { CancellationCause } from '../road/cancellation';
import { cancellationFee } from '../rules/accounts';

export interface CancellationAsked {
  readonly cause: CancellationCause;
  readonly fee: Money;
  readonly ladder: readonly CancellationRung[];
  readonly opening: IsoDate;
  readonly today: IsoDate;
  readonly irrecoverableMinor: number;
  readonly rebookedMinor: number;
  /** Where the contract caps what is owed. */
  readonly capMinor: number | null;
}

export interface CancellationQuote {
  readonly owedBy: 'host' | 'organiser' | null;
  readonly due: Money;
  readonly daysToOpening: number;
  readonly shareBasisPoints: number;
  /** What each step of the ladder would ask for, and the last day on which it is the one. */
  readonly steps: readonly { readonly shareBasisPoints: number; readonly lastDay: IsoDate | null; readonly dueMinor: number; readonly isNow: boolean }[];
}

/**
 * R27 before anybody cancels: the step of the ladder that today falls on, what could not be recovered, less what another booking brings, never
 * below zero and never above the cap. Who gives the stop up owes it to the other; what neither could help is owed by neither.
 */
export function cancellationQuote({ cause, fee, ladder, opening, today, ...given }: CancellationAsked): CancellationQuote {
  const on = (day: IsoDate) => cancellationFee({ ...given, feeMinor: fee.minor, currency: fee.currency, ladder, opening, cancelledOn: day });
  const now = on(today);
  if (cause === 'force-majeure') return { owedBy: null, due: money(0, fee.currency), daysToOpening: now.daysToOpening, shareBasisPoints: 0, steps: [] };
  const rungs = ladder.toSorted((a, b) => b.fromDays - a.fromDays);
  const step = rungs.findIndex(({ fromDays }) => now.daysToOpening >= fromDays);
  return {
    owedBy: cause,
    due: money(now.dueMinor, fee.currency),
    daysToOpening: now.daysToOpening,
    shareBasisPoints: now.shareBasisPoints,
    steps: rungs.map(({ fromDays, shareBasisPoints }, at) => ({
      shareBasisPoints,
      // The last step has no end: a stop that is given up after its opening falls on it as well.
      lastDay: at === rungs.length - 1 ? null : addDays(opening, -fromDays),
      dueMinor: on(addDays(opening, -fromDays)).dueMinor,
      isNow: at === (step === -1 ? rungs.length - 1 : step),
    })),
  };
}
