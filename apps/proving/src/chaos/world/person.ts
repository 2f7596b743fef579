/** Somebody who acts for one organisation. */
export interface Person {
  readonly subject: string;
  readonly token: string;
  readonly personRef: string;
  readonly organisationId: string;
}

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly id: string; readonly version: number; readonly code?: string };
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  readonly key?: string;
  readonly ifMatch?: number;
}

const answerWithinMs = 4_000;

/** One request as somebody. @throws when no whole answer came: then nobody knows what was done. */
export async function ask(address: string, as: Pick<Person, 'token' | 'organisationId'>, { method, path, body, key, ifMatch }: Request): Promise<Answer> {
  const answer = await fetch(`${address}${path}`, {
    method,
    signal: AbortSignal.timeout(answerWithinMs),
    headers: {
      authorization: `Bearer ${as.token}`,
      ...(as.organisationId === '' ? {} : { 'x-acting-for': as.organisationId }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
