import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, isRefusal, type AnswerOf, type ItemOf, type Schemas } from '../../api/client';
import type { Amount } from '../../parts/money';

type ById<P extends 'offers' | 'tours' | 'stops' | 'spaces'> = AnswerOf<`/api/touring/${P}/{id}`>;

/**
 * Tours, offers, spaces and stops as the interface describes them, under the names by which the pages speak of them. Days are
 * `YYYY-MM-DD` in the calendar of the venue; `closing`, `dispatch` and `availableTo` are the first days on which that is over.
 */
export type Offer = Schemas['touring.OfferView'];
export type WorkKind = Offer['kind'];
export type SecurityLevel = Offer['needs']['securityLevel'];
export type TourListed = Schemas['touring.TourView'];
/** One that is under way: it was placed at some time, and its fee, if any, has a currency. */
export type Stop = Schemas['touring.StopView'] & { readonly placedAt: string; readonly fee: Amount | null };
export type Facility = Stop['facility'];
export type Stay = Pick<Stop, 'delivery' | 'opening' | 'closing' | 'dispatch'>;
export type StopInFull = Stop & Pick<ById<'stops'>, 'answerBy' | 'assessments' | 'inCharge'>;
type RecordedInFull = Extract<ById<'tours'>, { engagements: unknown }>;
export type RecordedStop = RecordedInFull['stops'][number];
export type RecordedEngagement = RecordedInFull['engagements'][number];
export type RecordedFindings = RecordedInFull['findings'];
export type Tour = TourListed & { readonly stops: readonly Stop[]; readonly engagements?: readonly RecordedEngagement[]; readonly findings?: RecordedFindings; readonly stopsNextCursor: string | null };
/** Measures, security and report are shown to the venue and to those who have a stop there. */
export type Space = Schemas['touring.SpaceOutline'] & Partial<Schemas['touring.SpaceView']>;
export type Calendar = AnswerOf<'/api/touring/spaces/{id}/calendar'>;
export type CalendarEntry = Calendar['items'][number];
export type HoldRule = ItemOf<'/api/touring/hold-rules'>;
/** `by`: organiser, host, editor, rival (another host, who stays unnamed) or system. */
export type Step = ItemOf<'/api/touring/stops/{id}/steps'>;
export type SagaRound = AnswerOf<'/api/touring/sagas/{stopId}'>['rounds'][number];
export type AgreementListed = ItemOf<'/api/coproduction/agreements'>;
export type Lifecycle = Pick<ItemOf<'/api/touring/lifecycles'>, 'workflow'> & {
  readonly states: readonly Pick<ItemOf<'/api/touring/lifecycles'>['states'][number], 'state' | 'final' | 'longestDays'>[];
  readonly transitions: readonly Pick<ItemOf<'/api/touring/lifecycles'>['transitions'][number], 'action' | 'from' | 'to' | 'actor'>[];
};

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

/** The figure of the trade that is in force on this day. @throws Error where no row says it, which no installation is without. */
export function ruleInForce(rules: readonly HoldRule[], code: string, day: string): HoldRule {
  const [latest] = rules.filter((rule) => rule.code === code && rule.validFrom <= day).toSorted((left, right) => right.validFrom.localeCompare(left.validFrom));
  if (!latest) throw new Error(`no row says ${code} on ${day}`);
  return latest;
}

/** The four days of a stop alone. */
export const staysOf = ({ delivery, opening, closing, dispatch }: Stay): Stay => ({ delivery, opening, closing, dispatch });

/** What is read anew after anything has happened to a stop. */
export const changedBy = ({ id, tourId, spaceId }: Pick<StopInFull, 'id' | 'tourId' | 'spaceId'>) => [['stop', id], ['tour', tourId], ['calendar', spaceId], ['stops'], ['matters']];
