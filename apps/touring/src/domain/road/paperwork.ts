import type { IsoDate } from '@caravanserai/kernel';

export const documentKinds = ['cites-permit', 'export-licence', 'import-licence', 'immunity', 'indemnity', 'customs', 'loan-consent', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document that a stay needs. It stands from the moment when it is known to be needed; its days are filled in as they come. */
export interface DocumentTerms {
  readonly kind: DocumentKind;
  /** The office that gives it: an organisation's name. */
  readonly authority: string | null;
  readonly number: string | null;
  readonly appliedOn: IsoDate | null;
  readonly issuedOn: IsoDate | null;
  readonly expiresOn: IsoDate | null;
  readonly refusedOn: IsoDate | null;
  readonly objectIds: readonly string[];
  readonly fileId: string | null;
}

/** Issued, not refused, and in force until the work has left the venue. */
export const isValidFor = ({ issuedOn, expiresOn, refusedOn }: DocumentTerms, dispatch: IsoDate): boolean =>
  issuedOn !== null && refusedOn === null && (expiresOn === null || expiresOn >= dispatch);
