import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type AnswerOf, type BodyOf, type ItemOf } from '../../api/client';
import type { Organisation } from '../../frame/organisations';

export type WhatIf = AnswerOf<'/api/touring/what-ifs/{id}'>;
export type WhatIfListed = ItemOf<'/api/touring/tours/{id}/what-ifs'>;
export type WhatIfAsked = BodyOf<'/api/touring/tours/{id}/what-ifs', 'post'>;
export type Figures = NonNullable<WhatIf['difference']>['before'];
export type Candidate = ItemOf<'/api/touring/tours/{id}/relay'>;
export type Place = NonNullable<WhatIfAsked['places']>[number];

/** The days of what is dropped are null in the answer's type, which the client leaves out of its own. */
const read = async <T>(call: Promise<unknown>): Promise<T> => (await call) as T;

const MOST_LISTED = 50;
const DEGREE = 1_000_000;

export const whatIfQuery = (id: string) => queryOptions({ queryKey: ['what-if', id], queryFn: () => read<WhatIf>(answerOf(api.GET('/api/touring/what-ifs/{id}', { params: { path: { id } } }))), refetchInterval: 20_000 });

export const whatIfsQuery = (tourId: string) =>
  queryOptions({ queryKey: ['what-ifs', tourId], queryFn: async () => (await answerOf(api.GET('/api/touring/tours/{id}/what-ifs', { params: { path: { id: tourId }, query: { limit: MOST_LISTED } } }))).items });

/** Where the directory knows organisations to be. */
export const placesOf = (organisations: Iterable<Organisation>): Place[] =>
  [...organisations].flatMap(({ id: organisationId, latitudeMicrodegrees: lat, longitudeMicrodegrees: lon }) => (lat == null || lon == null ? [] : [{ organisationId, lat: lat / DEGREE, lon: lon / DEGREE }]));

/** The same in an address. */
export const placesInAddress = (places: readonly Place[]): string | undefined => (places.length === 0 ? undefined : places.map(({ organisationId, lat, lon }) => `${organisationId}@${lat.toFixed(6)}:${lon.toFixed(6)}`).join(','));
