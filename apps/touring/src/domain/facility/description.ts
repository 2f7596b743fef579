import type { Crate } from './crates';

/** The six ways in which a touring work is made (The Exhibitions Group's decision tree). */
export const productionModels = ['own-and-tour', 'adapted-after-opening', 'lead-partner', 'equal-consortium', 'national-or-regional-programme', 'commercial'] as const;
export const imageRights = ['included', 'on-request', 'not-included'] as const;
export const sensitivities = ['human-remains', 'sacred', 'colonial-context', 'violence', 'nudity', 'loud-or-flashing'] as const;
export const climateProfiles = ['BIZOT-2023', 'legacy'] as const;
export const uvLimits = ['best-practice', 'older'] as const;

/** A kind of crate, of which `count` travel. */
export interface CrateLine {
  readonly mark: string;
  readonly count: number;
  readonly lengthCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
  readonly kg: number;
}

/** What an offer says besides its terms: what a host asks for before it asks for dates. What is left out is not said. */
export interface OfferDescription {
  readonly abstract?: Readonly<Record<string, string>>;
  readonly productionModel?: (typeof productionModels)[number];
  /** A concept of the Art & Architecture Thesaurus. */
  readonly disciplineUri?: string;
  readonly rightsHolder?: string;
  readonly imageRights?: (typeof imageRights)[number];
  readonly pressKitLanguages?: readonly string[];
  readonly crates?: readonly CrateLine[];
  readonly couriers?: number;
  readonly lenders?: readonly string[];
  readonly installStaff?: number;
  readonly strikeStaff?: number;
  readonly priceIncludes?: readonly string[];
  readonly priceExcludes?: readonly string[];
  readonly maxTourMonths?: number;
  readonly ageRating?: number;
  readonly sensitivities?: readonly (typeof sensitivities)[number][];
  readonly sensitivityNote?: string;
  readonly climateProfile?: (typeof climateProfiles)[number];
  readonly uvLimit?: (typeof uvLimits)[number];
}

/** One crate of each kind that travels; for the store the count matters, for doors and floors it does not. */
export const cratesOf = ({ crates = [] }: OfferDescription): Crate[] =>
  crates.flatMap(({ mark, count, ...size }) => Array.from({ length: count }, (_, index) => ({ ...size, id: count === 1 ? mark : `${mark} ${index + 1}` })));
