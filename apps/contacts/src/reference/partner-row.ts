import type { enlargements } from './enlargements';

export type Side = 'EUROPE' | 'ASIA';
/** Who co-ordinates on the partner's behalf, and takes over when an office is empty (aseminfoboard.org/working-method). */
export type CoordinationGroup = 'EEAS' | 'ASEAN' | 'NESA';

/** A partner as the reference data know it; the rest follows from its side and from the round in which it joined. */
export interface PartnerRow {
  /** ISO 3166-1 alpha-2; `EU` is reserved there by exception, the ASEAN Secretariat has the platform's own code. */
  readonly code: string;
  readonly kind: 'country' | 'union' | 'secretariat';
  readonly joined: keyof typeof enlargements;
  /** Null where the clocks of the country differ: there the zone belongs to the office, not to the country. */
  readonly zone: string | null;
  readonly group: CoordinationGroup;
  /** By BCP 47 tag: English, French and the official languages, from CLDR 48. */
  readonly names: Readonly<Record<string, string>>;
}
