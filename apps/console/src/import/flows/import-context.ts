import type { Journal } from '../accounting/journal';
import type { ImportFormat } from '../formats/format';
import type { GapLimits } from '../grouping/group-showings';
import type { BulkClient } from '../sending/bulk-client';
import type { VenueMatcher } from '../sending/venue-matcher';

/** What every way through the import shares. */
export interface ImportContext {
  readonly format: ImportFormat;
  readonly journal: Journal;
  readonly gaps: GapLimits;
  /** `YYYY-MM-DD`; rows that last until then or longer are not past. */
  readonly today: string;
  /** Null in a dry run, which asks no service: every row ends as ready or rejected. */
  readonly platform: { readonly client: BulkClient; readonly venues: VenueMatcher } | null;
  /** Called with the number of file rows that came to their end. */
  readonly finished: (rows: number) => void;
}
