import type { BilateralRow, MembershipRow } from './rows';
import type { Instrument, PointsTable } from './rule';
import type { Openness } from './membership';

/** What a table of the trade says where a row says something else, and which of the two counts. */
export interface Difference {
  readonly instrument: string;
  readonly field: string;
  readonly used: { readonly value: string; readonly confidence: string; readonly source: string };
  readonly other: { readonly value: string; readonly confidence: string; readonly source: string };
}

/** The rows of the day: what may be added to in the administration. Later rows of a key replace earlier ones. */
export interface TreatyRows {
  readonly memberships: readonly MembershipRow[];
  readonly bilateral: readonly BilateralRow[];
}

/** The rules as shipped: conventions, funds and protocols whole, and what the texts of agreements say beyond their rows. */
export interface RuleBook {
  readonly conventions: { readonly of1992: Instrument; readonly of2017: Instrument };
  readonly eurimages: Instrument;
  readonly euKorea: Instrument;
  readonly openness: readonly Openness[];
  readonly points: Readonly<Record<string, PointsTable>>;
  readonly agreements: readonly AgreementText[];
  /** Financial ceilings by reservation: convention, country, basis points. */
  readonly financeCeilings: Readonly<Record<string, number>>;
  readonly ordinaryFinanceCeiling: number;
}

/** What was read of an agreement besides its row; an empty field never beats a filled one, and of two filled ones the better confidence, then the later date, counts. */
export interface AgreementText {
  readonly between: readonly [string, string];
  readonly kind: BilateralRow['kind'];
  readonly id: string;
  readonly signedOn?: string;
  readonly signedConfidence?: BilateralRow['confidence'];
  readonly source: string;
  readonly checkedOn: string;
  /** Replace the rules that the row's figures would give. */
  readonly rules?: Instrument['rules'];
  readonly forms?: Instrument['forms'];
  readonly formsNotRead?: Instrument['formsNotRead'];
  readonly existence?: Instrument['existence'];
}

/** Rows and rules made ready once: looked up by key for every constellation after that. */
export interface Book {
  readonly rules: RuleBook;
  readonly membership: ReadonlyMap<string, MembershipRow>;
  readonly agreements: readonly Instrument[];
  readonly byPair: ReadonlyMap<string, readonly Instrument[]>;
  readonly differences: readonly Difference[];
  readonly openness: ReadonlyMap<string, Openness>;
  /** SHA-256 over rows and rules: which edition a verdict was given by. */
  readonly edition: string;
}

export const pairOf = (one: string, other: string): string => (one < other ? `${one}-${other}` : `${other}-${one}`);
