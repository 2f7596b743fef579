/** Why a row of a file is not taken: the column, a stable code, and one sentence for the person who will mend the file. */
export interface Refusal {
  readonly field: string;
  readonly code: RefusalCode;
  readonly reason: string;
}

export type RefusalCode =
  | 'broken-row'
  | 'column-count'
  | 'encoding'
  | 'missing'
  | 'too-long'
  | 'not-an-id'
  | 'not-a-date'
  | 'not-a-year'
  | 'not-a-time'
  | 'not-a-coordinate'
  | 'not-a-web-address'
  | 'kind-unknown'
  | 'end-before-begin'
  | 'dates-disagree'
  | 'citation-unclear'
  | 'place-unknown'
  | 'not-past'
  | 'row-id-twice'
  | 'country-unknown'
  | 'country-twice'
  | 'share-unknown'
  | 'titles-disagree'
  | 'two-majorities';

/** A value read from a row, or why it could not be. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Cells of one row by column name. */
export type Cells = Readonly<Record<string, string>>;

export function taken<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function refused(field: string, code: RefusalCode, reason: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { field, code, reason } };
}
