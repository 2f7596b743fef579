import { queryOptions } from '@tanstack/react-query';
import { answerOf, type AnswerOf, api, type ItemOf } from '../../api/client';
import type { Amount } from '../../parts/money';

export type Role = 'organiser' | 'host';
export const roles: readonly Role[] = ['organiser', 'host'];

export interface Days {
  readonly start: string;
  /** The first day that is not in it any more. */
  readonly end: string;
  readonly zone: string;
}

export interface LadderStep {
  readonly fromDays: number;
  readonly shareBasisPoints: number;
}

export interface ExtraClause {
  readonly title: string;
  readonly text: string;
}

/** What the parties may change. */
export interface Terms {
  readonly fee: Amount;
  readonly insuredValue: Amount;
  readonly cancellation: readonly LadderStep[];
  readonly opening: Days;
  readonly governingLaw: string | null;
  readonly forum: string;
  readonly extraClauses: readonly ExtraClause[];
}

type Answered = AnswerOf<'/api/coproduction/agreements/{id}'>;
type AnsweredClause = Answered['text']['clauses'][number];
type AnsweredExtra = Extract<AnsweredClause, { content: ExtraClause }>;

/** Which clause it is; the interface describes the id of an extra one as any text. */
export type Clause = Exclude<AnsweredClause, AnsweredExtra> | (AnsweredExtra & { readonly id: `EXTRA-${number}` });
export type TemplateId = Exclude<Clause['id'], `EXTRA-${number}`>;
type Clausal<T> = Omit<T, 'clauses'> & { readonly clauses: readonly Clause[] };

type ContentOf<Id extends TemplateId> = { [I in TemplateId]: Extract<AnsweredClause, { id: I }>['content'] }[Id];

export const isExtra = (clause: Clause): clause is Extract<Clause, { content: ExtraClause }> => clause.id.startsWith('EXTRA-');

export type Agreement = Omit<Answered, 'text'> & { readonly text: Clausal<Answered['text']> };
export type AgreementParty = Agreement['parties'][number];
export type Signature = Agreement['signatures'][number];
/** One text that was on the table. */
export type Text = Clausal<ItemOf<'/api/coproduction/agreements/{id}/versions'>>;
/** An entry of the evidence log, as it was hashed. */
export type Entry = ItemOf<'/api/coproduction/agreements/{id}/history'>;
export type Fact = Entry['entry']['fact'];
/** For which party somebody acted; the clock and the secretariat act for none. */
export const actorOf = (fact: Fact): Role | undefined => ('by' in fact ? fact.by : undefined);
export type Verification = AnswerOf<'/api/coproduction/agreements/{id}/verification'>;

const MOST = 200;
const EVERY_MS = 15_000;
const path = (id: string) => ({ params: { path: { id } } });

export const agreementQuery = (id: string) =>
  queryOptions({ queryKey: ['agreement', id], queryFn: async () => (await answerOf(api.GET('/api/coproduction/agreements/{id}', path(id)))) as Agreement, refetchInterval: EVERY_MS });

/** All texts as of a version of the agreement, first to last; a negotiation of more than two hundred has other troubles than a page that shows the first of them. */
export const textsQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['agreement', id, 'texts', version ?? null],
    queryFn: async () => (await answerOf(api.GET('/api/coproduction/agreements/{id}/versions', { params: { path: { id }, query: { limit: MOST } } }))).items as Text[],
  });

export const historyQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['agreement', id, 'history', version ?? null],
    queryFn: async () => (await answerOf(api.GET('/api/coproduction/agreements/{id}/history', { params: { path: { id }, query: { limit: MOST } } }))).items,
  });

export const readVerification = async (id: string): Promise<Verification> => answerOf(api.GET('/api/coproduction/agreements/{id}/verification', path(id)));

/** What a text says of that which the parties may change. */
export function termsOf(clauses: readonly Clause[]): Terms {
  const of = <Id extends TemplateId>(id: Id) => clauses.find((clause) => clause.id === id)!.content as ContentOf<Id>;
  const { governingLaw, forum } = of('LAW');
  return { fee: of('FEE').amount, insuredValue: of('INS').value, cancellation: of('CAN').ladder, opening: of('DATES').opening, governingLaw, forum, extraClauses: clauses.filter(isExtra).map(({ content }) => content) };
}

export const occupancyOf = (clauses: readonly Clause[]): Days => (clauses.find(({ id }) => id === 'DATES') as Extract<Clause, { id: 'DATES' }>).content.occupancy;

export const shortHash = (hash: string): string => hash.slice(0, 12);
export const IN_NEGOTIATION = ['negotiating', 'text-agreed', 'signing'];
