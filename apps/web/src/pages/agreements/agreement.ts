import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
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

interface Contents {
  readonly PAR: { readonly lead: Role; readonly presenter: Role };
  readonly OBJ: { readonly title: string; readonly offerId: string; readonly tourId: string };
  readonly DATES: { readonly spaceId: string; readonly occupancy: Days; readonly opening: Days };
  readonly FEE: { readonly amount: Amount; readonly payer: Role; readonly payee: Role };
  readonly INS: { readonly value: Amount; readonly insuredBy: Role };
  readonly CAN: { readonly ladder: readonly LadderStep[] };
  readonly LAW: { readonly governingLaw: string | null; readonly forum: string };
  readonly TERM: { readonly signBy: string; readonly ends: string; readonly zone: string };
}

export type TemplateId = keyof Contents;
export type Clause = { readonly [Id in TemplateId]: { readonly id: Id; readonly content: Contents[Id]; readonly hash: string } }[TemplateId] | { readonly id: `EXTRA-${number}`; readonly content: ExtraClause; readonly hash: string };

export const isExtra = (clause: Clause): clause is Extract<Clause, { content: ExtraClause }> => clause.id.startsWith('EXTRA-');

export interface AgreementParty {
  readonly role: Role;
  readonly organisationId: string;
  readonly name: string;
  readonly partner: string | null;
  readonly hasConsented: boolean;
  readonly hasSigned: boolean;
}

export interface Signature {
  readonly id: string;
  readonly signedFor: Role;
  readonly signer: string;
  readonly mandateId: string;
  readonly textHash: string;
  readonly signedAt: string;
  readonly voided: { readonly reason: string; readonly at: string } | null;
}

export interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly stopId: string;
  readonly round: number;
  readonly title: string;
  readonly signBy: string;
  readonly parties: readonly AgreementParty[];
  readonly text: { readonly number: number; readonly textHash: string; readonly proposedBy: Role; readonly clauses: readonly Clause[] };
  readonly signatures: readonly Signature[];
  readonly actions: readonly string[];
}

/** One text that was on the table. */
export interface Text {
  readonly number: number;
  readonly textHash: string;
  readonly proposedBy: Role;
  readonly proposedAt: string;
  readonly clauses: readonly Clause[];
}

export interface Fact {
  readonly action: string;
  readonly by?: Role;
  readonly number?: number;
  readonly root?: string;
  readonly signatureId?: string;
}

/** An entry of the evidence log, as it was hashed. */
export interface Entry {
  readonly seq: number;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly fromStatus: string | null;
  readonly toStatus: string;
  readonly reason: string | null;
  readonly entry: { readonly at: string; readonly actedBy: { readonly actingFor: string | null } | null; readonly fact: Fact };
}

export interface Verification {
  readonly intact: boolean;
  readonly entries: number;
  readonly lastHash: string | null;
  readonly faults: readonly { readonly code: string; readonly at: number | null }[];
}

const MOST = 200;
const EVERY_MS = 15_000;
const path = (id: string) => ({ params: { path: { id } } });

export const agreementQuery = (id: string) =>
  queryOptions({ queryKey: ['agreement', id], queryFn: async () => (await answerOf(api.GET('/api/coproduction/agreements/{id}', path(id)))) as unknown as Agreement, refetchInterval: EVERY_MS });

/** All texts as of a version of the agreement, first to last; a negotiation of more than two hundred has other troubles than a page that shows the first of them. */
export const textsQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['agreement', id, 'texts', version ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/coproduction/agreements/{id}/versions', { params: { path: { id }, query: { limit: MOST } } }))) as unknown as { items: Text[] }).items,
  });

export const historyQuery = (id: string, version?: number) =>
  queryOptions({
    queryKey: ['agreement', id, 'history', version ?? null],
    queryFn: async () => ((await answerOf(api.GET('/api/coproduction/agreements/{id}/history', { params: { path: { id }, query: { limit: MOST } } }))) as unknown as { items: Entry[] }).items,
  });

export const readVerification = async (id: string): Promise<Verification> => (await answerOf(api.GET('/api/coproduction/agreements/{id}/verification', path(id)))) as unknown as Verification;

/** What a text says of that which the parties may change. */
export function termsOf(clauses: readonly Clause[]): Terms {
  const of = <Id extends TemplateId>(id: Id) => clauses.find((clause) => clause.id === id)!.content as Contents[Id];
  const { governingLaw, forum } = of('LAW');
  return { fee: of('FEE').amount, insuredValue: of('INS').value, cancellation: of('CAN').ladder, opening: of('DATES').opening, governingLaw, forum, extraClauses: clauses.filter(isExtra).map(({ content }) => content) };
}

export const occupancyOf = (clauses: readonly Clause[]): Days => (clauses.find(({ id }) => id === 'DATES') as Extract<Clause, { id: 'DATES' }>).content.occupancy;

export const shortHash = (hash: string): string => hash.slice(0, 12);
export const IN_NEGOTIATION = ['negotiating', 'text-agreed', 'signing'];
