import type { ReactNode } from 'react';

/** Days from `start` until before `end`. */
export interface LaneSpan {
  readonly start: string;
  readonly end: string;
}

export interface LaneBar {
  readonly id: string;
  readonly delivery: string;
  readonly opening: string;
  /** The day after the last one on which it is open. */
  readonly closing: string;
  readonly dispatch: string;
  readonly kind: 'signed' | 'unsigned' | 'hold';
  /** Of a hold. */
  readonly rank?: number | null;
}

/** Where two things can't both be. */
export interface LaneCut extends LaneSpan {
  /** The sentence of it: "6 days short". */
  readonly text?: string;
}

export interface TimeLineRow {
  readonly id: string;
  /** Its name and what stands below it, left of the line. */
  readonly name: ReactNode;
  readonly bars: readonly LaneBar[];
  readonly buffers?: readonly LaneSpan[];
  readonly cuts?: readonly LaneCut[];
  /** Where its bar would be, while other dates are tried. */
  readonly preview?: LaneSpan | null;
  /** The way of the set to here: from the end of the stop before until its arrival; bad where it can't be there in time. */
  readonly leg?: (LaneSpan & { readonly bad?: boolean }) | null;
  /** The set leaves from here, or passes by on its way between other rows, on this day: a line down to the next row. */
  readonly leaves?: string | null;
  readonly passes?: string | null;
  /** Words beside the bar. */
  readonly label?: string;
  /** The whole row in words, for whoever can't see it. */
  readonly inWords: string;
}
