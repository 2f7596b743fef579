import { queryOptions } from '@tanstack/react-query';
import { answerOf, type AnswerOf, api, type BodyOf, commandHeaders, type ItemOf, type Schemas } from '../../api/client';
import type { CommandMeta } from '../../parts/use-command';

export type Production = AnswerOf<'/api/coproduction/productions/{id}'>;
export type ClauseAtTable = Production['clauses'][number];
export type Party = Production['parties'][number];
export type Listed = ItemOf<'/api/coproduction/productions'>;
export type StepBody = BodyOf<'/api/coproduction/productions/{id}/steps', 'post'>;
export type Catalogue = AnswerOf<'/api/coproduction/production-catalogue'>;
export type CatalogueClause = Catalogue['kinds'][number]['clauses'][number];
export type Rule = Schemas['coproduction.FieldRule'];
export type Taken = AnswerOf<'/api/coproduction/productions/{id}/steps', 'post'>;

export const KINDS = ['stage', 'film', 'exhibition', 'co-edition', 'residency'] as const;

export const productionQuery = (id: string) =>
  queryOptions({ queryKey: ['production', id], queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/productions/{id}', { params: { path: { id } }, signal })), refetchInterval: 20_000 });

export const catalogueQuery = queryOptions({ queryKey: ['production-catalogue'], queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/production-catalogue', { signal })), staleTime: Infinity });

export const mapQuery = (id: string, version: number | undefined) =>
  queryOptions({ queryKey: ['production', id, 'map', version], queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/productions/{id}/map', { params: { path: { id } }, signal })) });

export const redlineQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['production', id, 'redline', from, to],
    queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/productions/{id}/redline', { params: { path: { id }, query: { from, to } }, signal })),
  });

export const commentsQuery = (id: string, clause: string) =>
  queryOptions({
    queryKey: ['production', id, 'comments', clause],
    queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/productions/{id}/clauses/{clause}/comments', { params: { path: { id, clause }, query: { limit: 200 } }, signal })),
  });

/** One step at the table. */
export const takeStep = (id: string, body: StepBody, meta: CommandMeta) => answerOf(api.POST('/api/coproduction/productions/{id}/steps', { params: { path: { id } }, body, headers: commandHeaders(meta) }));

/** What is read anew after a step. */
export const changesOf = (id: string) => [['production', id], ['productions']] as const;

export const joinedIn = ({ parties }: Pick<Production, 'parties'>): Party[] => parties.filter(({ standing }) => standing === 'joined');
export const nameIn = ({ parties }: Pick<Production, 'parties'>, organisationId: string | null): string => parties.find((party) => party.organisationId === organisationId)?.name ?? '–';

/** How one party stands to a clause: behind the text on the table, asked for its consent, or not concerned. */
export function standOf(clause: ClauseAtTable, party: string): 'proposed' | 'consents' | 'bound' | 'asked' | 'none' {
  if (clause.isHidden || clause.hash === null) return 'none';
  const consent = clause.consents.find((given) => given.party === party);
  if (consent) return consent.how === 'casting-vote' ? 'bound' : clause.proposedBy === party ? 'proposed' : 'consents';
  return clause.missing.includes(party) && ['proposed', 'countered', 'reconfirm'].includes(clause.status) ? 'asked' : 'none';
}

/** The clauses that ask for our consent, and nobody else's decision. */
export const waitingFor = ({ clauses }: Production, us: string | undefined): ClauseAtTable[] => (us === undefined ? [] : clauses.filter((clause) => standOf(clause, us) === 'asked'));
