import type { FullDay, Way } from '@caravanserai/kernel';
import type { PlaceVariant } from './place-variants';

/** A way between two places by name. */
export interface FoundPassage extends Way {
  readonly from: string;
  readonly to: string;
}

export interface TourFound {
  readonly title: string;
  readonly rowId: string;
  readonly stops: number;
  readonly passages: readonly FoundPassage[];
}

/** What is worth a person's look, by name. */
export interface NamedFinding {
  readonly tour: string;
  readonly what: string;
}

/** `at`: time and place of each concert. */
export interface DayFound extends FullDay {
  readonly company: string;
  readonly at: readonly string[];
}

/** What the recorded tours of one file say when they are read closely. Sums first; what they count stands by name in `found`. */
export interface FileAnalysis {
  readonly file: string;
  readonly format: string;
  readonly rows: { readonly read: number; readonly refused: number };
  readonly counts: Readonly<Record<string, number>>;
  /** Days between stops, from the shortest to the longest and the one in the middle; null where no gap is known. */
  readonly gapDays: { readonly least: number; readonly median: number; readonly most: number } | null;
  readonly found: {
    readonly impossible: readonly NamedFinding[];
    readonly overlaps: readonly NamedFinding[];
    readonly days: readonly DayFound[];
    readonly variants: readonly PlaceVariant[];
  };
  /** In which zone the source writes its instants and what becomes of its times; null for lists of days. */
  readonly times: SourceTimes | null;
}

export interface SourceTimes {
  readonly zone: string;
  /** Rows whose instant is that zone's midnight to the second, and those that are a few minutes off because clocks showed sun time. */
  readonly midnights: number;
  readonly beforeStandardTime: number;
  /** Rows that would be on another day if the instant were read on the clocks of the place. */
  readonly otherDayAtThePlace: number;
  readonly withTime: number;
  readonly withoutTime: number;
  /** Times that mean another instant at the place than they would in the zone of the source. */
  readonly otherInstantAtThePlace: number;
  /** Performances that would begin between midnight and 9 in the morning: as the times stand, and if they were read in the source's zone. */
  readonly beforeNine: number;
  readonly beforeNineIfReadInZone: number;
  /** On a day on which the clocks of the place change, and on the day before or after one. */
  readonly onClockChange: number;
  readonly besideClockChange: number;
  readonly skipped: number;
  readonly twice: number;
}
