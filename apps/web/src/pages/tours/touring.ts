import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, isRefusal } from '../../api/client';
import type { Amount } from '../../parts/money';

/**
 * Tours, offers, spaces and stops as the API shows them, and how they are read. Days are `YYYY-MM-DD` in the calendar of the venue;
 * `closing`, `dispatch` and `availableTo` are the first days on which that is over.
 */
export interface Stay {
  readonly delivery: string;
  readonly opening: string;
  readonly closing: string;
  readonly dispatch: string;
}

export type SecurityLevel = 'limited' | 'moderate' | 'high';
export type WorkKind = 'exhibition' | 'performance' | 'literary' | 'audiovisual';

export interface Offer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly organiserId: string;
  readonly title: string;
  readonly kind: WorkKind;
  /** null: the work is free. */
  readonly fee: { readonly base: Amount; readonly baseWeeks: number; readonly extraWeek: Amount } | null;
  readonly insuredValue: Amount;
  readonly needs: { readonly floorAreaM2: number | null; readonly runningLengthM: number | null; readonly clearHeightCm: number | null; readonly securityLevel: SecurityLevel };
  readonly minWeeks: number;
  readonly maxWeeks: number;
  readonly availableFrom: string;
  readonly availableTo: string | null;
  readonly installDays: number;
  readonly strikeDays: number;
  readonly cancellation: readonly { readonly fromDays: number; readonly shareBasisPoints: number }[];
  readonly languages: readonly string[];
  readonly createdAt: string;
}

export interface TourListed {
  readonly id: string;
  readonly version: number;
  readonly state: 'planned' | 'ended' | 'recorded';
  /** null for a tour of the past. */
  readonly offerId: string | null;
  readonly organiserId: string | null;
  readonly title: string;
  readonly kind: WorkKind | null;
  readonly leastTurnaroundDays: number | null;
  readonly createdAt: string;
  readonly importSource: string | null;
}

export interface Tour extends TourListed {
  readonly stops: readonly Stop[];
  readonly engagements?: readonly RecordedEngagement[];
  readonly stopsNextCursor: string | null;
}

export type Facility = 'not-assessed' | 'passed' | 'conditional' | 'conditions-accepted' | 'failed';

export interface Stop extends Stay {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly tourId: string;
  readonly organiserId: string;
  readonly hostId: string;
  readonly spaceId: string;
  readonly zone: string;
  /** null where it stands in no line. */
  readonly rank: number | null;
  readonly facility: Facility;
  readonly fee: Amount | null;
  readonly agreementId: string | null;
  readonly placedAt: string;
  readonly expiresAt: string | null;
  readonly signBy: string | null;
}

export interface Assessment {
  readonly verdict: 'passed' | 'conditional' | 'failed';
  readonly assessedAt: string;
  readonly measures: string | null;
  readonly measuresBy: 'organiser' | 'host' | null;
  readonly measuresDue: string | null;
}

export interface StopInFull extends Stop {
  /** By when a challenged host has to answer. */
  readonly answerBy: string | null;
  readonly assessments: readonly Assessment[];
}

export interface RecordedStop {
  readonly id: string;
  readonly hostId: string | null;
  readonly venue: string;
  readonly country: string | null;
  readonly opening: string | null;
  readonly closing: string | null;
}

export interface RecordedEngagement extends Omit<RecordedStop, 'opening' | 'closing'> {
  readonly company: string;
  readonly days: { readonly start: string; readonly end: string };
}

export interface Space {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly name: string;
  readonly zone: string;
  /** Measures, security and report are shown to the venue and to those who have a stop there. */
  readonly floorAreaM2?: number;
  readonly wallLengthM?: number | null;
  readonly clearHeightCm?: number | null;
  readonly securityLevel?: SecurityLevel;
  readonly reportDate?: string;
  readonly createdAt?: string;
}

export interface CalendarEntry extends Stay {
  readonly stopId: string;
  readonly tourId: string;
  readonly title: string;
  readonly state: string;
  readonly rank: number | null;
}

export interface Calendar {
  readonly spaceId: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly items: readonly CalendarEntry[];
}

export interface HoldRule {
  readonly code: string;
  readonly value: number;
  readonly unit: 'days' | 'hours' | 'working-days' | 'months';
  readonly validFrom: string;
  readonly source: string;
}

export interface Step {
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  readonly at: string;
  readonly by: 'organiser' | 'host' | 'editor' | 'rival' | 'system';
  readonly reason: string | null;
  readonly remark: string | null;
}

export interface SagaRound {
  readonly round: number;
  readonly state: string;
  readonly agreementId: string | null;
  readonly enteredAt: string;
  readonly overdueAt: string | null;
  readonly overdue: boolean;
  readonly steps: readonly { readonly action: string; readonly from: string | null; readonly to: string; readonly at: string }[];
}

export interface AgreementListed {
  readonly id: string;
  readonly status: string;
  readonly title: string;
}

export interface Lifecycle {
  readonly workflow: string;
  readonly states: readonly { readonly state: string; readonly final: boolean; readonly longestDays: number | null }[];
  readonly transitions: readonly { readonly action: string; readonly from: readonly string[] | null; readonly to: string; readonly actor: string }[];
}

interface Items<T> {
  readonly items: readonly T[];
}

const byId = (id: string) => ({ params: { path: { id } } }) as const;
const read = async <T>(call: Promise<unknown>): Promise<T> => (await call) as T;

/** What is not there, or not for this reader's eyes, is null: the page is about something else. */
async function orNull<T>(call: Promise<unknown>): Promise<T | null> {
  try {
    return (await call) as T;
  } catch (error) {
    if (isRefusal(error) && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}

const NEVER_STALE = Number.POSITIVE_INFINITY;

export const offerQuery = (id: string) => queryOptions({ queryKey: ['offer', id], queryFn: () => read<Offer>(answerOf(api.GET('/api/touring/offers/{id}', byId(id)))) });
export const tourQuery = (id: string) => queryOptions({ queryKey: ['tour', id], queryFn: () => read<Tour>(answerOf(api.GET('/api/touring/tours/{id}', byId(id)))), refetchInterval: 20_000 });
export const stopQuery = (id: string) => queryOptions({ queryKey: ['stop', id], queryFn: () => read<StopInFull>(answerOf(api.GET('/api/touring/stops/{id}', byId(id)))), refetchInterval: 20_000 });
export const spaceQuery = (id: string) => queryOptions({ queryKey: ['space', id], queryFn: () => read<Space>(answerOf(api.GET('/api/touring/spaces/{id}', byId(id)))) });
export const spacesOfQuery = (organisationId: string) =>
  queryOptions({ queryKey: ['spaces', organisationId, 'all'], queryFn: async () => (await read<Items<Space>>(answerOf(api.GET('/api/touring/spaces', { params: { query: { organisationId, limit: 200 } } })))).items });
export const calendarQuery = (id: string, from?: string, to?: string) =>
  queryOptions({ queryKey: ['calendar', id, from, to], queryFn: () => read<Calendar>(answerOf(api.GET('/api/touring/spaces/{id}/calendar', { params: { path: { id }, query: { from, to } } }))) });
export const holdRulesQuery = queryOptions({ queryKey: ['hold-rules'], queryFn: async () => (await read<Items<HoldRule>>(answerOf(api.GET('/api/touring/hold-rules')))).items, staleTime: NEVER_STALE });
export const lifecyclesQuery = queryOptions({ queryKey: ['touring-lifecycles'], queryFn: async () => (await read<Items<Lifecycle>>(answerOf(api.GET('/api/touring/lifecycles')))).items, staleTime: NEVER_STALE });
export const toursOfQuery = (offerId: string) =>
  queryOptions({ queryKey: ['tours', 'of', offerId], queryFn: async () => (await read<Items<TourListed>>(answerOf(api.GET('/api/touring/tours', { params: { query: { offerId, limit: 200 } } })))).items });
export const offerStepsQuery = (id: string) => queryOptions({ queryKey: ['offer', id, 'steps'], queryFn: async () => (await orNull<Items<Step>>(answerOf(api.GET('/api/touring/offers/{id}/steps', byId(id)))))?.items ?? null });
export const stopStepsQuery = (id: string) => queryOptions({ queryKey: ['stop', id, 'steps'], queryFn: async () => (await read<Items<Step>>(answerOf(api.GET('/api/touring/stops/{id}/steps', byId(id))))).items });
export const sagaQuery = (stopId: string) => queryOptions({ queryKey: ['stop', stopId, 'saga'], queryFn: async () => (await orNull<{ rounds: readonly SagaRound[] }>(answerOf(api.GET('/api/touring/sagas/{stopId}', { params: { path: { stopId } } }))))?.rounds ?? [] });
export const agreementsOfQuery = (stopId: string) =>
  queryOptions({ queryKey: ['stop', stopId, 'agreements'], queryFn: async () => (await orNull<Items<AgreementListed>>(answerOf(api.GET('/api/coproduction/agreements', { params: { query: { stopId } } }))))?.items ?? [] });

/** The figure of the trade that is in force on this day. */
export function ruleInForce(rules: readonly HoldRule[], code: string, day: string): HoldRule | undefined {
  return rules.filter((rule) => rule.code === code && rule.validFrom <= day).toSorted((left, right) => right.validFrom.localeCompare(left.validFrom))[0];
}

/** The stay moved by whole days, as it stands. */
export const staysOf = ({ delivery, opening, closing, dispatch }: Stay): Stay => ({ delivery, opening, closing, dispatch });
