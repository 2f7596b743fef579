import { queryOptions, skipToken } from '@tanstack/react-query';
import { type AnswerOf, answerOf, api, type BodyOf, isRefusal, type ItemOf, type QueryOf } from '../../api/client';

export type Cost = ItemOf<'/api/touring/tours/{id}/costs'>;
export type CostAsked = BodyOf<'/api/touring/tours/{id}/costs', 'post'>;
export type Split = ItemOf<'/api/touring/tours/{id}/cost-splits'>;
export type SplitAsked = BodyOf<'/api/touring/tours/{id}/cost-splits', 'post'>;
export type FairShare = Split['content']['transport']['derivation'][number];
export type Settlement = AnswerOf<'/api/touring/stays/{id}/settlement'>;
export type Quote = AnswerOf<'/api/touring/stays/{id}/cancellation-quote'>;
export type QuoteAsked = QueryOf<'/api/touring/stays/{id}/cancellation-quote'>;
export type Premium = AnswerOf<'/api/touring/stays/{id}/premium'>;
export type PremiumAsked = QueryOf<'/api/touring/stays/{id}/premium'>;
export type BreakEven = AnswerOf<'/api/touring/stays/{id}/break-even'>;
export type BreakEvenAsked = QueryOf<'/api/touring/stays/{id}/break-even'>;
export type Carbon = AnswerOf<'/api/touring/tours/{id}/carbon'>;
export type CarbonLeg = Carbon['legs'][number];
export type StatementAsked = BodyOf<'/api/touring/tours/{id}/carbon/statement', 'post'>;

const byId = (id: string) => ({ params: { path: { id } } }) as const;
const whole = (id: string) => ({ params: { path: { id }, query: { limit: 200 } } }) as const;

export const costsQuery = (tourId: string) => queryOptions({ queryKey: ['tour-costs', tourId], queryFn: async () => (await answerOf(api.GET('/api/touring/tours/{id}/costs', whole(tourId)))).items });
export const splitsQuery = (tourId: string) => queryOptions({ queryKey: ['cost-splits', tourId], queryFn: async () => (await answerOf(api.GET('/api/touring/tours/{id}/cost-splits', whole(tourId)))).items });
export const carbonQuery = (tourId: string) => queryOptions({ queryKey: ['carbon', tourId], queryFn: () => answerOf(api.GET('/api/touring/tours/{id}/carbon', byId(tourId))) });
export const quoteQuery = (stayId: string, query: QuoteAsked) =>
  queryOptions({ queryKey: ['cancellation-quote', stayId, query], queryFn: () => answerOf(api.GET('/api/touring/stays/{id}/cancellation-quote', { params: { path: { id: stayId }, query } })) });

/** Asks nothing while what it needs is not there. */
export const premiumQuery = (stayId: string, query: PremiumAsked | null) =>
  queryOptions({ queryKey: ['premium', stayId, query], queryFn: query === null ? skipToken : () => answerOf(api.GET('/api/touring/stays/{id}/premium', { params: { path: { id: stayId }, query } })) });
export const breakEvenQuery = (stayId: string, query: BreakEvenAsked | null) =>
  queryOptions({ queryKey: ['break-even', stayId, query], queryFn: query === null ? skipToken : () => answerOf(api.GET('/api/touring/stays/{id}/break-even', { params: { path: { id: stayId }, query } })) });

/** Null while none has been drawn up. */
export const settlementQuery = (stayId: string) =>
  queryOptions({
    queryKey: ['settlement', stayId],
    queryFn: async (): Promise<Settlement | null> => {
      try {
        return await answerOf(api.GET('/api/touring/stays/{id}/settlement', byId(stayId)));
      } catch (error) {
        if (isRefusal(error, 'not-found')) return null;
        throw error;
      }
    },
  });

/** "1,240 kg": grams are what is reckoned, kilograms are what is read. */
export const kilograms = (grams: number): number => Math.round(grams / 1_000);
