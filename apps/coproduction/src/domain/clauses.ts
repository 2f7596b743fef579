import type { DateRange, Money } from '@caravanserai/kernel';
import type { CancellationStep } from './cancellation-ladder';
import type { Role } from './party';
import type { Forum, HostingTerms } from './terms';

/** What the reservation fixes for a whole agreement: no counter-proposal can change it. */
export interface ReservedFacts {
  readonly tourId: string;
  readonly offerId: string;
  readonly spaceId: string;
  readonly title: string;
  /** From delivery to dispatch. */
  readonly occupancy: DateRange;
  /** The agreement lapses at this instant (RFC 3339, UTC) unless both have signed before it. */
  readonly signBy: string;
}

/**
 * The clauses of a hosting agreement, in the order of the text. Ids are those of the trade's catalogue of clauses; their content
 * is typed, so that machines hold what people agreed on, and the plain text is rendered from it.
 */
export type Clause =
  | { readonly id: 'PAR'; readonly content: { readonly lead: Role; readonly presenter: Role } }
  | { readonly id: 'OBJ'; readonly content: { readonly title: string; readonly offerId: string; readonly tourId: string } }
  | { readonly id: 'DATES'; readonly content: { readonly spaceId: string; readonly occupancy: DateRange; readonly opening: DateRange } }
  | { readonly id: 'FEE'; readonly content: { readonly amount: Money; readonly payer: Role; readonly payee: Role } }
  | { readonly id: 'INS'; readonly content: { readonly value: Money; readonly insuredBy: Role; readonly cover: 'nail-to-nail' } }
  | { readonly id: 'CAN'; readonly content: { readonly ladder: readonly CancellationStep[]; readonly shareOf: 'fee' } }
  | { readonly id: 'LAW'; readonly content: { readonly governingLaw: string | null; readonly forum: Forum; readonly language: 'en' } }
  | { readonly id: 'TERM'; readonly content: { readonly signBy: string; readonly ends: string; readonly zone: string } }
  | ExtraClauseOfText;

export interface ExtraClauseOfText {
  readonly id: `EXTRA-${number}`;
  readonly content: { readonly title: string; readonly text: string };
}

/** Writes the clauses of one version: the template with these facts and terms in it. */
export function clausesOf(facts: ReservedFacts, terms: HostingTerms): Clause[] {
  const { tourId, offerId, spaceId, title, occupancy, signBy } = facts;
  const { governingLaw, forum } = terms;
  return [
    { id: 'PAR', content: { lead: 'organiser', presenter: 'host' } },
    { id: 'OBJ', content: { title, offerId, tourId } },
    { id: 'DATES', content: { spaceId, occupancy, opening: terms.opening } },
    { id: 'FEE', content: { amount: terms.fee, payer: 'host', payee: 'organiser' } },
    { id: 'INS', content: { value: terms.insuredValue, insuredBy: 'host', cover: 'nail-to-nail' } },
    { id: 'CAN', content: { ladder: terms.cancellation, shareOf: 'fee' } },
    { id: 'LAW', content: { governingLaw, forum, language: 'en' } },
    { id: 'TERM', content: { signBy, ends: occupancy.end, zone: occupancy.zone } },
    ...terms.extraClauses.map(({ title, text }, index): Clause => ({ id: `EXTRA-${index + 1}`, content: { title, text } })),
  ];
}

type ContentOf<Id extends Clause['id']> = Extract<Clause, { id: Id }>['content'];

/** Throws when the clause is missing, which only a damaged version can cause: the template writes each of them. */
export function contentOf<Id extends Exclude<Clause['id'], `EXTRA-${number}`>>(clauses: readonly Clause[], id: Id): ContentOf<Id> {
  const clause = clauses.find((candidate) => candidate.id === id);
  if (!clause) throw new Error(`The version has no clause ${id}.`);
  return clause.content as ContentOf<Id>;
}

/** The other way round: what a version says about the terms that can be changed. */
export function termsOf(clauses: readonly Clause[]): HostingTerms {
  const { governingLaw, forum } = contentOf(clauses, 'LAW');
  return {
    fee: contentOf(clauses, 'FEE').amount,
    insuredValue: contentOf(clauses, 'INS').value,
    cancellation: contentOf(clauses, 'CAN').ladder,
    opening: contentOf(clauses, 'DATES').opening,
    governingLaw,
    forum,
    extraClauses: clauses.filter(isExtra).map(({ content }) => content),
  };
}

export function reservedFactsOf(clauses: readonly Clause[]): ReservedFacts {
  const { spaceId, occupancy } = contentOf(clauses, 'DATES');
  return { ...contentOf(clauses, 'OBJ'), spaceId, occupancy, signBy: contentOf(clauses, 'TERM').signBy };
}

const isExtra = (clause: Clause): clause is ExtraClauseOfText => clause.id.startsWith('EXTRA-');
