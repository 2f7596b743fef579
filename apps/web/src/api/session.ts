import { newAction } from './command-headers';
import { reach, refusalOfAnswer } from './refusal';
import type { Session } from './types';

let asked: Promise<Session> | undefined;

/** Who is signed in, and the token that writes need; asked once, until `forgetSession`. @throws Refusal */
export function readSession(): Promise<Session> {
  asked ??= askSession().catch((error: unknown) => {
    forgetSession(); // The next reader asks again.
    throw error;
  });
  return asked;
}

export function forgetSession(): void {
  asked = undefined;
}

/** Where the browser goes to sign in, and comes back from. */
export const signInPath = (returnTo: string): string => `/auth/sign-in?${new URLSearchParams({ returnTo })}`;

async function askSession(): Promise<Session> {
  const response = await reach(`${location.origin}/api/session`, { credentials: 'same-origin', signal: AbortSignal.timeout(10_000) });
  if (!response.ok) throw refusalOfAnswer(response, await response.json().catch(() => null));
  return (await response.json()) as Session;
}

/**
 * A write, with the token that shows that our own page means it; once again when the session has changed in another tab since.
 * @param make gives the request anew each time: a copy kept just in case would hold a large file twice.
 */
export async function sendWithToken(make: () => Request): Promise<Response> {
  const { key } = newAction();
  const send = () => sendOnce(make(), key);
  const response = await send();
  if (!(await isStaleToken(response))) return response;
  forgetSession();
  return send();
}

async function sendOnce(request: Request, key: string): Promise<Response> {
  if (!request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', key);
  const session = await readSession();
  if (session.signedIn) request.headers.set('X-CSRF-Token', session.csrfToken);
  return reach(request);
}

async function isStaleToken(response: Response): Promise<boolean> {
  if (response.status !== 403) return false;
  const problem = (await response.clone().json().catch(() => null)) as { code?: string } | null;
  return problem?.code === 'csrf-token-wrong';
}
