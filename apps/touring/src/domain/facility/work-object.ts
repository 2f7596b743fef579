import type { IsoDate, Money } from '@caravanserai/kernel';
import type { LightClass, LightTable } from '../light/light-class';
import type { WorkNeeds } from './space-against-work';

export const cases = ['none', 'showcase', 'climate-showcase'] as const;
export const citesAppendices = ['I', 'II', 'III'] as const;

/** Sizes in whole centimetres, humidity in per cent, temperature in degrees Celsius. What is left out is not said. */
export interface ObjectDetails {
  readonly heightCm?: number;
  readonly widthCm?: number;
  readonly depthCm?: number;
  readonly weightKg?: number;
  /** A concept of the Art & Architecture Thesaurus. */
  readonly materialUri?: string;
  readonly case?: (typeof cases)[number];
  readonly mount?: string;
  readonly rhMin?: number;
  readonly rhMax?: number;
  readonly rhChange24h?: number;
  readonly tMin?: number;
  readonly tMax?: number;
}

/** One object that travels, as its lender lets it. */
export interface ObjectFacts {
  readonly inventoryNumber: string;
  readonly title: string;
  readonly lender: string;
  readonly lightClass: LightClass;
  /** Null: that of the class. */
  readonly maxLux: number | null;
  readonly luxHoursPerYear: number | null;
  readonly value: Money;
  readonly loanEnds: IsoDate | null;
  readonly needsImmunity: boolean;
  readonly needsExportLicence: boolean;
  readonly needsCourier: boolean;
  readonly cites: readonly { readonly taxon: string; readonly appendix: (typeof citesAppendices)[number] }[];
  readonly details: ObjectDetails;
}

type Venued = WorkNeeds['objects'][number];

/** What an object asks of a venue. */
export function venueNeedsOf(id: string, { lightClass, maxLux, details }: Pick<ObjectFacts, 'lightClass' | 'maxLux' | 'details'>): Venued {
  const { rhMin = null, rhMax = null, rhChange24h = null, tMin = null, tMax = null } = details;
  return { id, lightClass, maxLux, ownClimate: details.case === 'climate-showcase', range: { rhMin, rhMax, rhChange24h, tMin, tMax } };
}

/** Objects that ask the same are asked once: a match against a thousand spaces speaks of gaps, not of objects. */
export function differing(objects: readonly Venued[]): Venued[] {
  return [...new Map(objects.map((object) => [JSON.stringify({ ...object, id: null }), object])).values()];
}

export const allowanceOf = ({ lightClass, luxHoursPerYear }: Pick<ObjectFacts, 'lightClass' | 'luxHoursPerYear'>, table: LightTable): number =>
  luxHoursPerYear ?? table[lightClass].luxHoursPerYear;

/** The least an object may bear must not exceed the most. */
export function rangesHold({ rhMin, rhMax, tMin, tMax }: ObjectDetails): boolean {
  return (rhMin ?? 0) <= (rhMax ?? 100) && (tMin ?? -50) <= (tMax ?? 60);
}
