import type { IsoDate } from '@caravanserai/kernel';
import type { PastDays, RowFault } from './recorded';

/** A showing at one venue, as an import read it. */
export interface RecordedStopRow {
  readonly sourceRowId: string;
  readonly venueKey: string;
  readonly venueText: string;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly zone: string;
  readonly zoneBasis: string;
  readonly opening: PastDays | null;
}

export interface RecordedTourRow {
  readonly rowId: string;
  readonly kind: 'exhibition';
  readonly title: string;
  readonly organiser: { readonly text: string; readonly wikidata: string | null } | null;
  readonly stops: readonly RecordedStopRow[];
  readonly period: { readonly firstYear: number; readonly lastYear: number; readonly lastDay: IsoDate | null } | null;
  readonly leftApart: string | null;
}

export interface RecordedPerformance {
  readonly sourceRowId: string;
  readonly date: IsoDate;
  readonly localTime: string | null;
  readonly ensemble: string;
  readonly programme: string | null;
}

/** Consecutive performances of a company at one venue. */
export interface RecordedEngagementRow {
  readonly rowId: string;
  readonly company: string;
  readonly tour: { readonly key: string; readonly title: string } | null;
  readonly venueKey: string;
  readonly venueText: string;
  readonly organisationId: string | null;
  readonly country: string | null;
  readonly zoneBasis: string;
  readonly days: PastDays & { readonly end: IsoDate };
  readonly performances: readonly RecordedPerformance[];
}

/** A row that could be read, or why it could not; either way it gets an answer of its own. */
export type ReadRow<R> = { readonly rowId: string; readonly row: R } | { readonly rowId: string; readonly fault: RowFault };

export interface RowResult {
  readonly rowId: string;
  readonly outcome: 'created' | 'unchanged' | 'rejected' | 'proposed';
  readonly id?: string;
  readonly code?: string;
  readonly field?: string;
  readonly reason?: string;
}

/** A row as a person compares it with what is recorded: what `contentOf` leaves of it. */
export type RowContent = TourContent | Omit<RecordedEngagementRow, 'organisationId'>;
type TourContent = Omit<RecordedTourRow, 'stops'> & { readonly stops: ReadonlyArray<Omit<RecordedStopRow, 'organisationId'>> };

/** What a row says without where it stood in the file and whom its venues were matched to: by this it is known again. */
export function contentOf(row: unknown): unknown {
  if (Array.isArray(row)) return row.map(contentOf);
  if (typeof row !== 'object' || row === null) return row;
  const kept = Object.entries(row).filter(([name]) => !['line', 'rowLines', 'organisationId'].includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, contentOf(value)]));
}
