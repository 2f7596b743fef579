import type { OrganisationDetails } from './organisation-details';

export interface RowCandidate {
  readonly organisationId: string;
  readonly name: string;
  readonly reason: string;
}

/** One answer for one row, as the agreement with the import says. */
export interface RowAnswer {
  readonly rowId: string;
  readonly outcome: 'created' | 'unchanged' | 'rejected' | 'proposed';
  readonly id?: string;
  readonly code?: string;
  readonly field?: string;
  readonly reason?: string;
  readonly candidates?: readonly RowCandidate[];
}

/** A row of a file of organisations; `line` tells where it stands and is no part of what it says. */
export interface OrganisationRow extends Omit<OrganisationDetails, 'partner'> {
  readonly rowId: string;
  readonly line: number;
}

/** What became of taking a row apart: a bad one has its answer already. */
export type ReadRow = { readonly ok: true; readonly row: OrganisationRow } | { readonly ok: false; readonly refusal: RowAnswer };
