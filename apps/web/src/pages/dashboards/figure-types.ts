import type { AnswerOf, Schemas } from '../../api/client';

/** Figures as `GET /api/dashboard/figures/{view}` answers them: instants in them are milliseconds since 1970 UTC, durations milliseconds. */
type Figures = AnswerOf<'/api/dashboard/figures/{view}'>;

export type ViewName = Figures['view'];
export type Answer<Name extends ViewName> = Extract<Figures, { view: Name }>;

export type Figured = Pick<Figures, 'asOf' | 'definition'>;
export type Week = Schemas['dashboard.ThroughputWeek'];
export type Distribution = Schemas['dashboard.Distribution'];
export type CalendarsUsed = Answer<'times'>['calendars'];
export type CalendarAndWorking = Schemas['dashboard.CalendarAndWorking'];
export type AgeingState = Answer<'ageing'>['states'][number];
export type AgeingCase = Answer<'ageing'>['cases'][number];
export type Bottleneck = Answer<'bottlenecks'>['states'][number];
export type MapNode = Answer<'process-map'>['nodes'][number];
export type MapEdge = Answer<'process-map'>['edges'][number];
export type PartnerFlow = Answer<'partner-flows'>['flows'][number];
export type ForbiddenStep = Answer<'conformance'>['kinds'][number];
export type StateName = Pick<AgeingState, 'workflow' | 'state'>;
