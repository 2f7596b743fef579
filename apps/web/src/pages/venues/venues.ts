import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type AnswerOf, type BodyOf, type ItemOf } from '../../api/client';

export type Reports = AnswerOf<'/api/touring/spaces/{id}/facility-reports'>;
export type Report = AnswerOf<'/api/touring/spaces/{id}/facility-reports/{number}'>;
export type Facility = AnswerOf<'/api/touring/spaces/{id}/facility'>;
export type FacilityReading = ItemOf<'/api/touring/spaces/{id}/facility-readings'>;
export type ReportBody = BodyOf<'/api/touring/spaces/{id}/facility-reports', 'post'>;
export type LightPlanBody = BodyOf<'/api/touring/spaces/{id}/light-plans', 'post'>;
export type Description = AnswerOf<'/api/touring/offers/{id}/description'>;
export type WorkObjectListed = ItemOf<'/api/touring/offers/{id}/objects'>;
export type WorkObject = AnswerOf<'/api/touring/objects/{id}'>;
export type ObjectBody = BodyOf<'/api/touring/objects/{id}', 'put'>;
export type Passport = AnswerOf<'/api/touring/objects/{id}/light-passport'>;
export type SpaceMatch = ItemOf<'/api/touring/offers/{id}/matches'>;
export type StopObject = ItemOf<'/api/touring/stops/{id}/objects'>;

const byId = (id: string) => ({ params: { path: { id } } }) as const;

export const reportsQuery = (id: string) => queryOptions({ queryKey: ['facility', id, 'reports'], queryFn: () => answerOf(api.GET('/api/touring/spaces/{id}/facility-reports', byId(id))) });
export const reportQuery = (id: string, number: number) =>
  queryOptions({ queryKey: ['facility', id, 'report', number], queryFn: () => answerOf(api.GET('/api/touring/spaces/{id}/facility-reports/{number}', { params: { path: { id, number } } })) });
export const facilityQuery = (id: string) => queryOptions({ queryKey: ['facility', id, 'own'], queryFn: () => answerOf(api.GET('/api/touring/spaces/{id}/facility', byId(id))) });
export const descriptionQuery = (id: string) => queryOptions({ queryKey: ['offer', id, 'description'], queryFn: () => answerOf(api.GET('/api/touring/offers/{id}/description', byId(id))) });
export const objectQuery = (id: string) => queryOptions({ queryKey: ['object', id], queryFn: () => answerOf(api.GET('/api/touring/objects/{id}', byId(id))) });
export const passportQuery = (id: string) => queryOptions({ queryKey: ['object', id, 'passport'], queryFn: () => answerOf(api.GET('/api/touring/objects/{id}/light-passport', byId(id))) });
export const stopObjectsQuery = (id: string) => queryOptions({ queryKey: ['stop', id, 'objects'], queryFn: () => answerOf(api.GET('/api/touring/stops/{id}/objects', byId(id))) });
