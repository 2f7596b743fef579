import type { IsoDate, Weekday } from '@caravanserai/kernel';
import type { StopState } from '../stop-lifecycle';
import type { StayTerms } from '../stay';
import type { CargoFacts } from './facts-of-cargo';
import type { CompanyFacts } from './facts-of-company';
import type { FacilityAndLightFacts } from './judged-elsewhere';
import type { ReferenceBook } from './reference-book';

/** A stop as the rules see it. Days are the venue's own; the instants are what the database has reserved for it. */
export interface StopFact {
  readonly id: string;
  readonly state: StopState;
  readonly hostId: string;
  readonly spaceId: string;
  /** ISO 3166-1 alpha-2; null where the directory knows the venue under no country. */
  readonly country: string | null;
  readonly zone: string;
  readonly weekend: readonly Weekday[];
  readonly delivery: IsoDate;
  readonly opening: IsoDate;
  readonly closing: IsoDate;
  readonly dispatch: IsoDate;
  readonly occupiesFromMs: number;
  readonly occupiesToMs: number;
  /** 1 for the first in line, null for a stop that stands in no line. */
  readonly rank: number | null;
  readonly expiresAtMs: number | null;
}

/** Somebody else's firm occupancy of a space, by a stop or by performances; one that is only reserved may still fall. */
export interface SpaceClaim {
  readonly stopId: string;
  readonly spaceId: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly isConfirmed: boolean;
}

/** Transit, customs and buffer between two venues; packing belongs to the stay before, acclimatisation to the one after. */
export interface Turnaround {
  readonly fromStopId: string;
  readonly toStopId: string;
  readonly transitDays: number;
  readonly customsDays: number;
  readonly bufferDays: number;
}

/** An amount in minor units with its due share, as a settlement, a split or a cancellation states it. */
export interface SplitFact {
  readonly id: string;
  readonly totalMinor: number;
  readonly currency: string;
  readonly sharesMinor: readonly number[];
}

export interface CancellationFact {
  readonly stopId: string;
  readonly cancelledOn: IsoDate;
  readonly opening: IsoDate;
  readonly feeMinor: number;
  readonly currency: string;
  readonly ladder: ReadonlyArray<{ readonly fromDays: number; readonly shareBasisPoints: number }>;
  readonly irrecoverableMinor: number;
  readonly rebookedMinor: number;
  readonly capMinor: number | null;
  readonly chargedMinor: number;
}

export interface PublicEventFact {
  readonly stopId: string;
  readonly state: string;
  readonly opening: IsoDate;
  readonly closing: IsoDate;
}

/**
 * Everything the rules read, as one plain structure. A part that is left out is not known, and the rules that need it answer
 * `unknown`; an empty list says that there is none of it.
 */
export interface TourFacts extends CargoFacts, CompanyFacts, FacilityAndLightFacts {
  readonly tourId: string;
  readonly nowMs: number;
  /** Today by Greenwich: deadlines of offices are days, and one day's doubt is better than a zone's. */
  readonly today: IsoDate;
  readonly reference: ReferenceBook;
  readonly leastTurnaroundDays: number;
  readonly terms?: StayTerms;
  /** Null where the organiser sets no limit. */
  readonly maxTourMonths?: number | null;
  readonly stops: readonly StopFact[];
  readonly spaceClaims?: readonly SpaceClaim[];
  readonly turnarounds?: readonly Turnaround[];
  readonly publicEvents?: readonly PublicEventFact[];
  readonly splits?: readonly SplitFact[];
  readonly cancellations?: readonly CancellationFact[];
}
