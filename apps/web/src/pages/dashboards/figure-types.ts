/** Figures as `GET /api/dashboard/figures/{view}` answers them: instants in them are milliseconds since 1970 UTC, durations milliseconds. */
export interface StateName {
  readonly workflow: string;
  readonly state: string;
}

export interface Figured {
  readonly asOf: { readonly position: number; readonly at: string };
  readonly definition: string;
}

export interface Week {
  readonly week: string;
  readonly from: number;
  readonly closed: number;
  readonly complete: boolean;
  readonly outsideLimits: boolean;
}

export interface Distribution {
  readonly count: number;
  readonly mean: number;
  readonly min: number;
  readonly p50: number;
  readonly p85: number;
  readonly p95: number;
  readonly max: number;
}

export interface CalendarAndWorking {
  readonly calendar: Distribution | null;
  readonly working: Distribution | null;
}

export interface AgeingState extends StateName {
  readonly open: number;
  readonly finishedVisits: number | null;
  readonly p50: number | null;
  readonly p85: number | null;
  readonly p95: number | null;
  readonly bands: readonly number[];
}

export interface AgeingCase extends StateName {
  readonly caseName: string;
  readonly ageInStateMs: number;
  readonly ageMs: number;
  readonly band: number;
}

export interface Bottleneck extends StateName {
  readonly waitingMs: number;
  readonly share: number;
  readonly open: number;
  readonly arrivals: readonly number[];
  readonly departures: readonly number[];
  readonly clogs: boolean;
}

export interface MapNode {
  readonly workflow: string;
  readonly name: string;
  readonly events: number;
  readonly starts: number;
  readonly ends: number;
}

export interface MapEdge {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export interface PartnerFlow {
  readonly from: string;
  readonly to: string;
  readonly fromSide: string | null;
  readonly toSide: string | null;
  /** Null where it is too small to be told to whoever is no administrator. */
  readonly cases: number | null;
  readonly finished: number | null;
  readonly reciprocity: number | null;
}

export interface ForbiddenStep {
  readonly workflow: string;
  readonly from: string | null;
  readonly activity: string;
  readonly steps: number;
  readonly cases: number;
  readonly lastAt: number;
  readonly examples: readonly string[];
}

export interface Views {
  overview: {
    readonly total: number;
    readonly byState: readonly (StateName & { readonly count: number })[];
    readonly byWorkflow: readonly { readonly workflow: string; readonly count: number }[];
    readonly byPartner: readonly { readonly partner: string; readonly count: number | null }[];
    readonly deadlines: { readonly met: number; readonly breached: number; readonly breachedOpen: number; readonly atRisk: number; readonly onTrack: number };
    readonly stuck: number;
    readonly forbidden: number;
    readonly weeks: readonly Week[];
  };
  flow: { readonly times: readonly number[]; readonly states: readonly (StateName & { readonly counts: readonly number[] })[]; readonly arrivals: readonly number[]; readonly departures: readonly number[] };
  ageing: { readonly states: readonly AgeingState[]; readonly cases: readonly AgeingCase[]; readonly open: number };
  times: { readonly lead: CalendarAndWorking; readonly waiting: CalendarAndWorking; readonly touch: CalendarAndWorking; readonly byState: readonly (StateName & CalendarAndWorking)[] };
  throughput: { readonly weeks: readonly Week[]; readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null };
  funnel: {
    readonly started: number;
    readonly open: number;
    readonly stages: readonly { readonly state: string; readonly reached: number; readonly undecided: number; readonly missed: number; readonly share: number; readonly shareMost: number }[];
  };
  cohorts: { readonly stages: readonly string[]; readonly cohorts: readonly { readonly month: string; readonly started: number; readonly open: number; readonly complete: boolean; readonly reached: readonly number[] }[] };
  bottlenecks: { readonly states: readonly Bottleneck[] };
  deadlines: {
    readonly states: readonly (StateName & { readonly met: number; readonly breached: number; readonly breachedOpen: number; readonly atRisk: number; readonly onTrack: number })[];
    readonly cases: readonly (StateName & { readonly caseName: string; readonly due: number; readonly standing: 'breached' | 'at-risk' | 'on-track'; readonly risk: number | null })[];
  };
  'process-map': { readonly cases: number; readonly events: number; readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] };
  variants: {
    readonly count: number;
    readonly cases: number;
    readonly variants: readonly { readonly activities: readonly string[]; readonly workflow: string; readonly cases: number; readonly share: number; readonly medianMs: number; readonly p95Ms: number }[];
    readonly rework: {
      readonly cases: number;
      readonly casesWithRework: number;
      readonly activities: readonly { readonly workflow: string; readonly activity: string; readonly events: number; readonly selfLoops: number; readonly returns: number; readonly cases: number }[];
    };
  };
  stuck: { readonly count: number; readonly cases: readonly (StateName & { readonly caseName: string; readonly lastEventAt: number; readonly silentMs: number; readonly usualMs: number })[] };
  'partner-flows': { readonly flows: readonly PartnerFlow[]; readonly reciprocity: number | null };
  'littles-law': {
    readonly from: number;
    readonly to: number;
    readonly meanWorkInProgress: number;
    readonly arrivals: number;
    readonly departures: number;
    readonly departuresPerDay: number;
    readonly meanLeadTimeMs: number | null;
    readonly ratio: number | null;
    readonly verdict: 'holds' | 'in-doubt' | 'too-few';
  };
  conformance: { readonly steps: number; readonly forbidden: number; readonly kinds: readonly ForbiddenStep[] };
}

export type ViewName = keyof Views;
export type Answer<Name extends ViewName> = Figured & Views[Name];
