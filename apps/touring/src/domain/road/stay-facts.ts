import type { IsoDate } from '@caravanserai/kernel';

/** What is known of a stay when somebody wants to take a step; read in one transaction, under the lock of the stay's row. */
export interface StayFacts {
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly opening: IsoDate;
  readonly closing: IsoDate;
  readonly depositRecorded: boolean;
  readonly climateChecked: boolean;
  readonly settlementSigned: boolean;
  readonly cover: { readonly uncoveredDays: number; readonly firstGap: IsoDate | null; readonly shortMinor: number };
  readonly documents: readonly { readonly kind: string; readonly valid: boolean }[];
  readonly inbound: LegCounts;
  readonly outbound: LegCounts;
  readonly openIncidents: number;
  readonly unpackedMs: number | null;
  readonly restEndsMs: number | null;
  readonly objects: number;
  readonly incoming: ReportCounts & { readonly late: number; readonly latenessAccepted: boolean };
  readonly outgoing: ReportCounts;
  readonly reportFiled: boolean;
}

export interface LegCounts {
  readonly total: number;
  readonly booked: number;
  readonly collected: number;
  readonly delivered: number;
}

export interface ReportCounts {
  readonly signed: number;
  readonly countersigned: number;
}
