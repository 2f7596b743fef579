import type { components, paths } from './schema';

type Method = 'get' | 'post' | 'put' | 'delete';
type PathWith<M extends Method> = { [P in keyof paths]: paths[P] extends { [K in M]: { responses: unknown } } ? P : never }[keyof paths];
type OperationOf<P extends keyof paths, M extends Method> = paths[P] extends { [K in M]: infer Operation } ? Operation : never;
type BodiesOf<Responses> = { [S in keyof Responses & (200 | 201)]: Responses[S] extends { content: { 'application/json': infer Body } } ? Body : undefined }[keyof Responses & (200 | 201)];

/** The body of a successful answer. */
export type AnswerOf<P extends PathWith<M>, M extends Method = 'get'> = OperationOf<P, M> extends { responses: infer Responses } ? BodiesOf<Responses> : never;

/** One entry of a list. */
export type ItemOf<P extends PathWith<'get'>> = AnswerOf<P> extends { items: readonly (infer Item)[] } ? Item : never;

/** What a write takes. */
export type BodyOf<P extends PathWith<M>, M extends 'post' | 'put'> = OperationOf<P, M> extends { requestBody?: { content: { 'application/json': infer Body } } } ? Body : never;

/** The filters of a list. */
export type QueryOf<P extends PathWith<'get'>> = OperationOf<P, 'get'> extends { parameters: { query?: infer Query } } ? NonNullable<Query> : never;

export type Session = AnswerOf<'/api/session'>;

/** Everything that has a name in the interface, such as `Schemas['touring.OfferView']`. */
export type Schemas = components['schemas'];
