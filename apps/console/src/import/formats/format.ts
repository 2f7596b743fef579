import type { Source } from '../bulk-contract';
import type { Cells, Reading } from '../reading/reading';
import type { ImportedRow } from '../rows';

export const importKinds = ['museums', 'exhibitions', 'performances', 'precedents'] as const;
export type ImportKind = (typeof importKinds)[number];

/** One published layout of CSV. The columns tell which it is; more columns than these are passed over, in any order. */
export interface ImportFormat<Row extends ImportedRow = ImportedRow> {
  readonly name: string;
  readonly kind: ImportKind;
  readonly source: Source;
  readonly columns: readonly string[];
  /** Columns that a refusal names when a row as a whole was read well; empty where there is nothing of the kind. */
  readonly told: { readonly venue: string; readonly lastDay: string };
  /** Zone of whoever publishes the list, for places that no table knows; null where there is no such house. */
  readonly organiserZone: string | null;
  /** What each row is, which decides the way it goes. */
  readonly yields: Row['is'];
  read(cells: Cells, line: number): Reading<Row>;
}
