/** How sure a fact is: TEXT (official list or treaty text read), SECONDARY (another page says so), UNVERIFIED (memory only). */
export const confidences = ['TEXT', 'SECONDARY', 'UNVERIFIED'] as const;
export type Confidence = (typeof confidences)[number];

export const membershipStatuses = ['party', 'signed', 'declaration-listed', 'not-listed', 'former', 'not-party'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** One country in one multilateral instrument. Dates may be a year or a year and month: then they count from the end of that period. */
export interface MembershipRow {
  readonly instrument: string;
  readonly country: string;
  readonly status: MembershipStatus;
  readonly signedOn?: string;
  readonly inForceOn?: string;
  readonly leftOn?: string;
  readonly reservation?: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly confidence: Confidence;
}

export const agreementKinds = ['film', 'audiovisual', 'tv', 'mou', 'fta-annex', 'protocol'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** What an agreement says of shares, in basis points, and who says that it does. */
export interface AgreementFigures {
  readonly minShare?: number;
  readonly maxShare?: number;
  readonly derogationMin?: number;
  readonly thirdPartyMax?: number;
  readonly notes?: string;
  readonly source: string;
  readonly checkedOn: string;
  readonly confidence: Confidence;
  readonly sharesConfidence?: Confidence;
}

/** One agreement between two sides, codes in alphabetical order ("EU" stands for the Union's member states). */
export interface BilateralRow extends AgreementFigures {
  readonly between: readonly [string, string];
  readonly kind: AgreementKind;
  readonly signedOn?: string;
  readonly inForceOn?: string;
}

/** The last day of a date that may be a year or a month alone: nothing is claimed before it. */
export function endOfPeriod(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${String(new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).getUTCDate()).padStart(2, '0')}`;
  return date;
}
