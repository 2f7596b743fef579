import { type IsoDate, addDays, daysBetween } from '@caravanserai/kernel';
import { carbonGrams, type EmissionFactor } from '../road/carbon';
import { type LegTerms, type Mode, modes } from '../road/leg-terms';

/** How fast freight of a mode is, from a dated row: the way is longer than the one planned by air by so many percent. */
export interface FreightPace {
  readonly mode: Mode;
  readonly kmPerDay: number;
  readonly handlingDays: number;
  readonly detourPercent: number;
  readonly validFrom: IsoDate;
}

export interface SlowLeg {
  readonly terms: Pick<LegTerms, 'mode' | 'distanceKm' | 'grossKg' | 'departs'>;
  readonly carbonGrams: number | null;
  /** The last day at the venue before, when the crates may leave; null from a lender or a store, where it is the planned day. */
  readonly leavesFrom: IsoDate | null;
  /** The day by which the next venue expects them; null where they go home. */
  readonly expectedOn: IsoDate | null;
}

export interface SlowAlternative {
  readonly mode: Mode;
  readonly km: number;
  readonly days: number;
  readonly grams: number;
  readonly savedGrams: number;
  readonly arrivesOn: IsoDate;
  /** How many days the next delivery would have to move; 0 where the room between the stops is enough. */
  readonly lateDays: number;
}

/**
 * What slower freight would save, and what it would do to the dates (Theatre Green Book: slow freight first). Only what lets out less is
 * told, cleanest first. Whether there is a railway or a port is not known here: it is a question for the carrier, asked with numbers.
 */
export function slowAlternatives({ terms, carbonGrams: planned, leavesFrom, expectedOn }: SlowLeg, paces: readonly FreightPace[], factors: readonly EmissionFactor[]): SlowAlternative[] {
  if (planned === null) return [];
  const leaves = leavesFrom ?? terms.departs.slice(0, 10);
  return modes
    .filter((mode) => mode !== terms.mode && mode !== 'air')
    .flatMap((mode) => {
      const pace = paceOn(paces, mode, terms.departs.slice(0, 10));
      if (pace === undefined) return [];
      const km = Math.ceil((terms.distanceKm * (100 + (terms.mode === 'air' ? pace.detourPercent : 0))) / 100);
      const grams = carbonGrams({ ...terms, mode, distanceKm: km }, factors);
      if (grams === null || grams >= planned) return [];
      const days = pace.handlingDays + Math.ceil(km / pace.kmPerDay);
      const arrivesOn = addDays(leaves, days);
      return [{ mode, km, days, grams, savedGrams: planned - grams, arrivesOn, lateDays: expectedOn === null ? 0 : Math.max(0, daysBetween(expectedOn, arrivesOn)) }];
    })
    .toSorted((a, b) => a.grams - b.grams);
}

const paceOn = (paces: readonly FreightPace[], mode: Mode, day: IsoDate): FreightPace | undefined =>
  paces.filter((pace) => pace.mode === mode && pace.validFrom <= day).toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
