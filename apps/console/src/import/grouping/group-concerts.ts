import { daysBetween } from '@caravanserai/kernel';

/** What grouping needs of a concert. */
export interface Played {
  readonly rowId: string;
  readonly company: string;
  readonly venueKey: string;
  readonly date: string;
}

/**
 * Longest break on tour, in days from one concert to the next. Set in November 2026 against performances-nyphil: on its long tours (1959, 1976, 1984) it is at most 4,
 * for a sea or an ocean in between; from 5 on the orchestra had been home (Paris 17 June to New Jersey 22 June 1976).
 */
export const tourBreakDaysMax = 4;

/** Consecutive concerts at one venue. */
export type Engagement<T> = readonly T[];

/** Engagements of one journey in order. `isTour` is false for one place alone: an evening out, or a season in a park. */
export interface Journey<T> {
  readonly engagements: readonly Engagement<T>[];
  readonly isTour: boolean;
}

/** True when the next concert belongs to the journey that the last one is part of. Both must be in order of company and date. */
export function continuesJourney(last: Played, next: Played): boolean {
  return last.company === next.company && daysBetween(last.date, next.date) <= tourBreakDaysMax;
}

/** Parts the concerts of one journey, in order, into engagements. Coming back to a venue later is a second engagement. */
export function asJourney<T extends Played>(concerts: readonly T[]): Journey<T> {
  const engagements: T[][] = [];
  for (const concert of concerts) {
    const current = engagements.at(-1);
    if (current?.[0]?.venueKey === concert.venueKey) current.push(concert);
    else engagements.push([concert]);
  }
  return { engagements, isTour: new Set(concerts.map((one) => one.venueKey)).size > 1 };
}
