import type { Money } from '@caravanserai/kernel';

export const modes = ['road', 'rail', 'sea', 'air'] as const;
export type Mode = (typeof modes)[number];
export const procedures = ['ata', 'ta', 't1', 'none'] as const;
export type Procedure = (typeof procedures)[number];
export const costBearers = ['organiser', 'host-of-arrival', 'host-of-departure', 'shared'] as const;

/** UN/LOCODE: two letters of the country, three of the place, of which the digits 2 to 9 may be part (UNECE Recommendation 16). */
export const locodePattern = /^[A-Z]{2}[A-Z2-9]{3}$/;

export interface Customs {
  readonly procedure: Procedure;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly broker: string | null;
  readonly declaredValue: Money | null;
}

/** What is agreed of one transport. Instants are UTC, each with the zone of its place. */
export interface LegTerms {
  readonly from: string;
  readonly to: string;
  readonly departs: string;
  readonly departsZone: string;
  readonly arrives: string;
  readonly arrivesZone: string;
  readonly mode: Mode;
  readonly distanceKm: number;
  readonly crates: number;
  readonly grossKg: number;
  /** The name of a firm. */
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly sealNumber: string | null;
  readonly quote: Money | null;
  readonly cost: Money | null;
  readonly costBearer: (typeof costBearers)[number];
  readonly customs: Customs;
}
