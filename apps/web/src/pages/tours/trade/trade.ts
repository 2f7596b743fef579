import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type AnswerOf, type ItemOf } from '../../../api/client';

/** What a rule of the trade says of a stop. Numbers are quoted by its explanation; `missing` names what would have to be known. */
export type Finding = ItemOf<'/api/touring/stops/{id}/rules'>;
export type Move = ItemOf<'/api/touring/stops/{id}/moves'>;
export type MovePreview = AnswerOf<'/api/touring/stops/{id}/move-preview'>;
export type LedgerLine = ItemOf<'/api/touring/tours/{id}/hold-ledger'>;
export type DatesRequest = ItemOf<'/api/touring/tours/{id}/requests'>;
export type Rival = ItemOf<'/api/touring/stops/{id}/rivals'>;

const byId = (id: string) => ({ params: { path: { id } } }) as const;

export const findingsQuery = (id: string) => queryOptions({ queryKey: ['stop', id, 'trade-rules'], queryFn: async () => (await answerOf(api.GET('/api/touring/stops/{id}/rules', byId(id)))).items });
export const movesQuery = (id: string) => queryOptions({ queryKey: ['stop', id, 'moves'], queryFn: async () => (await answerOf(api.GET('/api/touring/stops/{id}/moves', byId(id)))).items });
export const rivalsQuery = (id: string) => queryOptions({ queryKey: ['stop', id, 'rivals'], queryFn: async () => (await answerOf(api.GET('/api/touring/stops/{id}/rivals', byId(id)))).items });
export const verificationQuery = (id: string) => queryOptions({ queryKey: ['tour', id, 'ledger'], queryFn: () => answerOf(api.GET('/api/touring/tours/{id}/hold-ledger/verification', byId(id))) });
