/**
 * The browser's one way to the platform; no type of it is written by hand. What pages use:
 *
 * - `api.GET | POST | PUT | DELETE(path, { params: { path, query }, body, headers, signal })`: paths as `/api/touring/offers/{id}`, typed from `schema.ts`.
 * - `await answerOf(api.GET(…))`: the answer's body; throws `Refusal` for everything else, which suits `queryFn` and `mutationFn`.
 * - `Refusal`: an Error with `status` (0: no answer came), `code`, `detail`, `details`, `errors: [{ field, reason }]`, `correlationId`; `isRefusal(error, code?)`.
 * - `newAction()`: one per thing that the user does, kept for its repetitions; `commandHeaders({ action, version })` gives `headers` of a write:
 *   Idempotency-Key, and If-Match where the version that the user saw is given. A write without them gets a key of its own.
 * - `actFor(organisationId | null)`, `actingFor()`: the organisation that all calls are made for; `headers: asMyself` leaves it out of one call.
 * - `readSession()`: who is signed in; `forgetSession()` after signing in or out; `signInPath(returnTo)`. Signing out is a form: POST `/auth/sign-out` with `csrfToken`.
 * - Types: `AnswerOf<'/api/touring/offers/{id}'>`, `AnswerOf<path, 'post'>`, `ItemOf<listPath>`, `BodyOf<path, 'post'>`, `QueryOf<path>`, `Session`, `Schemas`.
 */
import createClient, { type Client } from 'openapi-fetch';
import { actingForHeader } from './acting-for';
import { reach, refusalOfAnswer, refusalOfFailure } from './refusal';
import type { paths } from './schema';
import { sendWithToken } from './session';

export { actFor, actingFor, asMyself } from './acting-for';
export { commandHeaders, newAction, type Action } from './command-headers';
export { isRefusal, Refusal, type FieldError } from './refusal';
export { forgetSession, readSession, signInPath } from './session';
export type { AnswerOf, BodyOf, ItemOf, QueryOf, Schemas, Session } from './types';

/** The gateway itself gives a service 30 s; a page that waits longer than this looks dead. */
const TIME_MAX_MS = 20_000;

/** Outside a browser nothing is called, but what only reckons is tried there. */
const origin = typeof location === 'undefined' ? undefined : location.origin;

export const api: Client<paths, 'application/json'> = createClient<paths, 'application/json'>({ baseUrl: origin, credentials: 'same-origin', fetch: send });

interface Called {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type DataOf<C> = C extends { data: infer D; error?: never } ? D : never;

/** @throws Refusal; an AbortError, where the caller's own `signal` ended the call, is thrown on as it is. */
export async function answerOf<C extends Called>(call: Promise<C>): Promise<DataOf<C>> {
  const { data, error, response } = await call.catch((failure: unknown) => {
    // A body that does not end in time fails when it is read, which is after `reach`; a TypeError there is a fault of the program, and stays one.
    throw (failure as Partial<Error>).name === 'TimeoutError' ? refusalOfFailure(failure) : failure;
  });
  if (!response.ok) throw refusalOfAnswer(response, error);
  return data as DataOf<C>;
}

function send(request: Request): Promise<Response> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIME_MAX_MS)]);
  const limited = new Request(request, { signal });
  actingForHeader(limited.headers);
  return request.method === 'GET' ? reach(limited) : sendWithToken(() => limited.clone());
}
