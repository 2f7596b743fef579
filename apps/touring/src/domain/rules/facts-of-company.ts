import type { IsoDate } from '@caravanserai/kernel';

/** A performance or showing of the same work, of this tour or of another; `stopId` null for one elsewhere. */
export interface EngagementFact {
  readonly id: string;
  readonly stopId: string | null;
  readonly firstDay: IsoDate;
  /** The first day on which it is over. */
  readonly dayAfter: IsoDate;
  readonly lat: number;
  readonly lon: number;
  /** The terms of its own deal; left out where there are none. */
  readonly exclusivity?: Exclusivity;
}

export interface Exclusivity {
  readonly radiusKm: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
}

/** One traveller's days, under a number and no name. Days of entry and of exit both count, so `to` is the day after the exit. */
export interface TravellerFact {
  readonly number: number;
  readonly isShortStay: boolean;
  readonly stays: ReadonlyArray<{ readonly country: string; readonly from: IsoDate; readonly to: IsoDate }>;
}

/** One day's work of the company at a venue, as instants. */
export interface CallFact {
  readonly stopId: string;
  readonly callAtMs: number;
  readonly getOutEndsAtMs: number;
  readonly venueOpensAtMs: number;
  readonly venueClosesAtMs: number;
  /** Hours from door to door to reach this call, null where the company stays where it was. */
  readonly travelHours: number | null;
}

export interface RiderLineFact {
  readonly stopId: string;
  readonly line: string;
  readonly isMust: boolean;
  readonly state: 'covered' | 'substitute-accepted' | 'waiver-signed' | 'open';
}

/** Who travels, plays and works. */
export interface CompanyFacts {
  readonly engagements?: readonly EngagementFact[];
  readonly exclusivity?: Exclusivity;
  readonly travellers?: readonly TravellerFact[];
  readonly calls?: readonly CallFact[];
  readonly riderLines?: readonly RiderLineFact[];
}
