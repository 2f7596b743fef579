import { queryOptions } from '@tanstack/react-query';
import { type BodyOf, type ItemOf, answerOf, api } from '../../api/client';

export type RoutePlan = ItemOf<'/api/touring/tours/{id}/route-plans'>;
export type PlannedRoute = RoutePlan['routes'][number];
export type RouteAsked = BodyOf<'/api/touring/tours/{id}/route-plans', 'post'>;
export type AskedVenue = RouteAsked['venues'][number];

const LOOK_AGAIN_MS = 700;

/** The newest first; looked at again while one of them is being searched. */
export const routePlansQuery = (tourId: string) =>
  queryOptions({
    queryKey: ['route-plans', tourId],
    queryFn: async ({ signal }) => (await answerOf(api.GET('/api/touring/tours/{id}/route-plans', { params: { path: { id: tourId } }, signal }))).items,
    refetchInterval: ({ state }) => (state.data?.some((plan) => plan.state === 'computing') ? LOOK_AGAIN_MS : false),
  });

export const venueName = ({ venues }: RoutePlan, ref: string): string => venues.find((venue) => venue.ref === ref)?.name ?? ref;
