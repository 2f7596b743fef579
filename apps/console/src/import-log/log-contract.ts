/** The dashboard's routes for imported logs, as a client knows them. */
export const logRoutes = {
  upload: '/api/dashboard/logs',
  summary: (id: string) => `/api/dashboard/logs/${id}/summary`,
} as const;

/** What may be said of a file's columns; the platform recognises what is left out. */
export interface LogColumns {
  readonly case?: string | undefined;
  readonly activity?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly lifecycle?: string | undefined;
  readonly resource?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly zone?: string | undefined;
}

/** Figures of a log, by the names that files of known answers use. */
export interface LogSummary {
  readonly cases: number;
  readonly events: number;
  readonly activities: Readonly<Record<string, number>>;
  readonly variants: number;
  readonly most_frequent_variant_cases: number;
  readonly start_activities: Readonly<Record<string, number>>;
  readonly end_activities: Readonly<Record<string, number>>;
  readonly dfg: ReadonlyArray<readonly [from: string, to: string, count: number]>;
  readonly lifecycles: Readonly<Record<string, number>>;
  readonly resources: number;
  readonly cases_with_events_out_of_time_order: number;
  readonly duration_s: Readonly<Record<string, number>> | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** Why a file is none that can be read. */
export interface LogReport {
  readonly line: number | null;
  readonly reason: string;
}
