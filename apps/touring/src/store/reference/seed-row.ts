import type { ReferenceFigure } from '../../domain/rules/reference-book';

/** A reference row as the migrations enter it. `validFrom` is left out where no source names a first day. */
export interface SeedRow {
  readonly kind: string;
  readonly code: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly value: Readonly<Record<string, ReferenceFigure>>;
  readonly source: string;
  readonly confidence: 'text' | 'secondary' | 'unverified';
}

/** The day from which a fact stands whose first day nobody has written down. */
export const asFarBackAsWePlan = '2000-01-01';
