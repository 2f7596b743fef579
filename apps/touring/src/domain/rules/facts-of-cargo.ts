import type { IsoDate } from '@caravanserai/kernel';

export interface ObjectFact {
  readonly id: string;
  readonly valueMinor: number;
  readonly currency: string;
  /** The day it leaves its lender and the first day it is back; the cover must span both. */
  readonly collectedOn?: IsoDate;
  readonly returnedOn?: IsoDate;
  /** End of the loan; null where the lender set none. */
  readonly loanEnds?: IsoDate | null;
  /** Names of taxa under CITES, empty where it holds none. */
  readonly citesTaxa?: readonly string[];
  readonly isInstrument?: boolean;
  readonly needsImmunity?: boolean;
  /** A code of the reference rows `export-threshold`, null where the object is of no listed category. */
  readonly category?: string | null;
  readonly madeYear?: number | null;
}

/** A cover in force in [from, to). Without `objectIds` it covers everything on the tour. */
export interface PolicyFact {
  readonly id: string;
  readonly kind: 'commercial' | 'state-indemnity' | 'self';
  /** Code of the reference rows `indemnity-scheme`. */
  readonly scheme?: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sumInsuredMinor: number;
  readonly currency: string;
  readonly anyOneConveyanceMinor: number | null;
  readonly objectIds?: readonly string[];
  readonly appliedOn?: IsoDate | null;
}

/** One transport in the order of travel. `vehicles` lists what rides together; null while nothing has been assigned. */
export interface LegFact {
  readonly id: string;
  readonly fromCountry: string;
  readonly toCountry: string;
  readonly departsOn: IsoDate;
  readonly arrivesOn: IsoDate;
  readonly toStopId: string | null;
  readonly fromStopId: string | null;
  readonly objectIds: readonly string[];
  readonly vehicles: ReadonlyArray<readonly string[]> | null;
  readonly vehiclesBooked: number | null;
}

export type CarnetUse = 'EF' | 'PE' | 'CS';

export interface CarnetFact {
  readonly id: string;
  readonly issuedOn: IsoDate;
  readonly expiresOn: IsoDate;
}

/** How the works pass customs. `carnets` is empty where national temporary admission is used instead. */
export interface CustomsFact {
  readonly homeCountry: string;
  readonly use: CarnetUse;
  readonly procedure: 'ATA' | 'TA';
  readonly carnets: readonly CarnetFact[];
  /** Countries whose restricted acceptance has been confirmed for this tour by an office. */
  readonly confirmedCountries: readonly string[];
}

/** A permit, licence or certificate in force in [validFrom, validTo). */
export interface PermitFact {
  readonly id: string;
  readonly kind: 'cites' | 'instrument-certificate' | 'export-licence' | 'import-licence' | 'immunity';
  /** Null for a paper that serves at every border. */
  readonly fromCountry: string | null;
  readonly toCountry: string | null;
  readonly objectIds: readonly string[];
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate;
}

/** An application to an office: the date it went out, or null while it has not. */
export interface ApplicationFact {
  readonly kind: 'immunity';
  readonly country: string;
  readonly appliedOn: IsoDate | null;
}

/** Reports on arrival at one stop, with the instants from which the hours run. */
export interface ArrivalFact {
  readonly stopId: string;
  readonly deliveredAtMs: number;
  readonly unpackedAtMs: number | null;
  readonly objectIds: readonly string[];
  readonly reports: ReadonlyArray<{ readonly objectId: string; readonly filedAtMs: number }>;
}

/** What travels, under which cover and papers. */
export interface CargoFacts {
  readonly objects?: readonly ObjectFact[];
  readonly policies?: readonly PolicyFact[];
  readonly legs?: readonly LegFact[];
  readonly customs?: CustomsFact;
  readonly permits?: readonly PermitFact[];
  readonly applications?: readonly ApplicationFact[];
  readonly arrivals?: readonly ArrivalFact[];
}
