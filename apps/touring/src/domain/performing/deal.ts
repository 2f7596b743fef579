import type { Exclusivity } from '../rules/facts-of-company';

export const dealKinds = ['rental', 'fee', 'split', 'guarantee-vs-split', 'guarantee-plus-split', 'first-call'] as const;
export type DealKind = (typeof dealKinds)[number];
export const payers = ['host', 'organiser'] as const;
/** The presenter is the host of an engagement, the company its organiser. */
export type Payer = (typeof payers)[number];
export const burdens = ['fee', 'perDiem', 'travel', 'accommodation'] as const;
export type Burden = (typeof burdens)[number];

/** What presenter and company agree on. Amounts are minor units of one currency; what a kind does not use is null. */
export interface Deal {
  readonly kind: DealKind;
  readonly currency: string;
  readonly feePerShowMinor: number | null;
  readonly rentMinor: number | null;
  readonly guaranteeMinor: number | null;
  /** The net above which a guarantee grows by the company's share. */
  readonly breakEvenMinor: number | null;
  /** What the presenter takes of the net after the company's first call. */
  readonly secondCallMinor: number | null;
  readonly companyShareBasisPoints: number | null;
  readonly royaltyBasisPoints: number;
  /** For each traveller and day, days of travel among them. */
  readonly perDiemMinor: number;
  /** What has been paid before the first night. */
  readonly advanceMinor: number;
  readonly withholdingBasisPoints: number;
  readonly payers: Readonly<Record<Burden, Payer | null>>;
  readonly exclusivity: Exclusivity;
}

export const termsOfKind = {
  rental: ['rentMinor'],
  fee: ['feePerShowMinor'],
  split: ['companyShareBasisPoints'],
  'guarantee-vs-split': ['guaranteeMinor', 'companyShareBasisPoints'],
  'guarantee-plus-split': ['guaranteeMinor', 'companyShareBasisPoints', 'breakEvenMinor'],
  'first-call': ['guaranteeMinor', 'secondCallMinor', 'companyShareBasisPoints'],
} as const satisfies Readonly<Record<DealKind, readonly (keyof Deal)[]>>;

/** The terms that the kind of the deal needs and that nobody has named. */
export const termsMissing = (deal: Deal): string[] => termsOfKind[deal.kind].filter((term) => deal[term] === null);

export const burdensWithoutPayer = (deal: Deal): Burden[] => burdens.filter((burden) => deal.payers[burden] === null);
