/** A tour as the organiser or a file states it; days are whole numbers counted from any day that suits. */
export interface StatedTour {
  readonly depot: StatedDepot;
  readonly end?: { readonly latestReturn?: number | null; readonly longestTourDays?: number | null };
  readonly venues: readonly StatedVenue[];
  readonly transport: StatedTransport;
  readonly storage?: { readonly costPerDay?: number };
  /** Pairs of ids: where both are visited, the first comes before. */
  readonly precedence?: readonly (readonly [string, string])[];
  readonly rest?: { readonly afterDisplayDays: number; readonly darkDays: number } | null;
  readonly carnet?: { readonly days?: number; readonly replacementCost?: number | null } | null;
  readonly exclusivity?: { readonly radiusKm: number; readonly days: number } | null;
}

export interface StatedDepot {
  readonly id: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly start?: number;
  /** Given: the set may leave on any day from start to this one. */
  readonly latestStart?: number | null;
}

export interface StatedVenue {
  readonly id: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly occupancyDays: number;
  /** Of those the days open to the public; left out, all of them. */
  readonly displayDays?: number;
  /** Half-open alternatives; left out, any time. */
  readonly windows?: readonly (readonly [number, number])[];
  readonly optional?: boolean;
  /** What leaving out an optional venue costs; left out, it is left out only where it does not fit at all. */
  readonly penalty?: number;
  /** The confirmed delivery day of a stop that can't be moved. */
  readonly fixed?: number | null;
  readonly outsideUnion?: boolean;
}

export interface StatedTransport {
  readonly baseDays?: number;
  readonly kmPerDay?: number;
  readonly earthRadiusKm?: number;
  readonly costPerKm?: number;
  readonly carbonPerKm?: number;
  /** Row by row, the depot first, then the venues in their order. */
  readonly days?: readonly (readonly number[])[];
  readonly km?: readonly (readonly number[])[];
  readonly cost?: readonly (readonly number[])[];
  readonly carbon?: readonly (readonly number[])[];
}
