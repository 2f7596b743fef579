import type { IsoDate } from '@caravanserai/kernel';
import type { Deal, Payer } from './deal';
import type { ReconciledLine } from './rider';

export const rightKinds = ['play', 'music', 'projection'] as const;
export type RightKind = (typeof rightKinds)[number];

/** A right granted for territories (ISO 3166-1 alpha-2) in [from, to); `needed` is false where the evening has none of it. */
export interface RightGrant {
  readonly kind: RightKind;
  readonly needed: boolean;
  readonly territories: readonly string[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What must lie on the table before the advancing is closed, and before the company sets off. */
export const papersOfTheEvening = ['crew-calls', 'schedule', 'plot', 'ground-plan', 'freight-manifest'] as const;
export const papersOfTheWay = ['work-permits', 'tax-forms', 'carnet', 'travel-booked'] as const;
export const paperKinds = [...papersOfTheEvening, ...papersOfTheWay, 'withholding-document'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** Everything by which the steps of an engagement are judged. */
export interface EngagementFacts {
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly country: string;
  readonly firstDay: IsoDate;
  readonly dayAfter: IsoDate;
  readonly holdExpiresMs: number | null;
  /** Who stands before it in line: firm or placed earlier, in the same space or of the same company. */
  readonly ahead: number;
  /** Those of them who are bound already, so that waiting is in vain. */
  readonly confirmedAhead: number;
  readonly deal: Deal | null;
  /** Other engagements of the work inside the protected place and time; null where that can't be told. */
  readonly rivals: number | null;
  readonly agreed: Readonly<Record<Payer, boolean>>;
  readonly rights: readonly RightGrant[];
  /** Null while there is no rider. */
  readonly lines: readonly ReconciledLine[] | null;
  readonly papers: ReadonlySet<PaperKind>;
  /** Days of the fullest window of the traveller who has most, and how many there may be; null where that can't be told. */
  readonly shortStays: { readonly most: number; readonly allowed: number } | null;
  readonly showsPlanned: number;
  readonly showsPlayed: number;
  readonly isStated: boolean;
  readonly signed: Readonly<Record<Payer, boolean>>;
}
