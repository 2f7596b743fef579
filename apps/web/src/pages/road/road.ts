import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type AnswerOf, type ItemOf } from '../../api/client';

/** A stay and what belongs to it, as the interface describes them. */
export type Stay = AnswerOf<'/api/touring/stays/{id}'>;
export type StayListed = ItemOf<'/api/touring/stays'>;
export type NextStep = Stay['next'][number];
export type Missing = NextStep['missing'][number];
export type Leg = Stay['legs'][number];
export type Incident = Stay['incidents'][number];
export type Deadline = ItemOf<'/api/touring/stays/{id}/deadlines'>;
export type StayObject = ItemOf<'/api/touring/stays/{id}/objects'>;
export type ReportListed = ItemOf<'/api/touring/stays/{id}/condition-reports'>;
export type Report = AnswerOf<'/api/touring/condition-reports/{id}'>;
export type Difference = ReportListed['differences'][number];
export type Occasion = ReportListed['occasion'];
export type Side = 'organiser' | 'host';

const byId = (id: string) => ({ params: { path: { id } } }) as const;

export const stayQuery = (id: string) => queryOptions({ queryKey: ['stay', id], queryFn: () => answerOf(api.GET('/api/touring/stays/{id}', byId(id))), refetchInterval: 20_000 });
export const deadlinesQuery = (id: string) => queryOptions({ queryKey: ['stay', id, 'deadlines'], queryFn: async () => (await answerOf(api.GET('/api/touring/stays/{id}/deadlines', byId(id)))).items });
export const objectsQuery = (id: string) => queryOptions({ queryKey: ['stay', id, 'objects'], queryFn: async () => (await answerOf(api.GET('/api/touring/stays/{id}/objects', byId(id)))).items });
export const reportsQuery = (id: string) =>
  queryOptions({ queryKey: ['stay', id, 'reports'], queryFn: async () => (await answerOf(api.GET('/api/touring/stays/{id}/condition-reports', { params: { path: { id }, query: { limit: 200 } } }))).items });
export const reportQuery = (id: string) => queryOptions({ queryKey: ['report', id], queryFn: () => answerOf(api.GET('/api/touring/condition-reports/{id}', byId(id))) });

/** What is read anew after anything has happened to a stay. */
export const changedBy = (stay: Pick<Stay, 'id' | 'tourId'>) => [['stay', stay.id], ['stays'], ['stop', stay.id], ['tour', stay.tourId]];

/** The states on the way, in its order; what was given up stands in none of them. */
export const WAY = ['preparing', 'ready', 'in-delivery', 'received', 'installed', 'open', 'closed', 'packed', 'dispatched', 'reported', 'settled'] as const;

/** The steps that one side can take now, and what each still waits for. */
export const stepsOf = (stay: Pick<Stay, 'next'>, side: Side | null): readonly NextStep[] => stay.next.filter(({ actor, step }) => (actor === side || actor === 'party') && !step.startsWith('cancel'));

/** The step that leads on: the first of the table that is no way out. */
export const leadingStep = ({ next }: Pick<Stay, 'next'>): NextStep | null => next.find(({ step }) => !step.startsWith('cancel') && step !== 'close-early') ?? null;

/** Noon of a day in a zone, as an instant: whoever names a day means its middle, whatever the clocks do. */
export function noonOf(day: string, zone: string): string {
  const guess = new Date(`${day}T12:00:00Z`);
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(guess).replace(' ', 'T');
  return new Date(2 * guess.getTime() - Date.parse(`${there}Z`)).toISOString();
}
