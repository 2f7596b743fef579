export interface Answer<T = any> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface CallOptions {
  readonly as?: TestPerson | null;
  readonly actingFor?: string | null;
  readonly key?: string;
  readonly ifMatch?: number;
  readonly headers?: Record<string, string>;
}

/** Somebody with an account and mandates that the service under test has heard of. */
export interface TestPerson {
  readonly subject: string;
  readonly personRef: string;
  readonly token: string;
  readonly organisationId: string | null;
}

/** One request to a service or the gateway at `url`; a body is sent as JSON, bytes as they are. */
export async function ask<T = any>(url: string, method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer<T>> {
  const { as = null, actingFor = as?.organisationId ?? null, key, ifMatch, headers = {} } = options;
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json' }),
      ...(as === null ? {} : { authorization: `Bearer ${as.token}` }),
      ...(actingFor === null ? {} : { 'x-acting-for': actingFor }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
  });
  const text = await textOf(response);
  // A JSON object on each line is many of them, and one text.
  const isJson = (text.startsWith('{') || text.startsWith('[')) && response.headers.get('content-type') !== 'application/x-ndjson';
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
}

/** A stream of events has no end to wait for: that it was opened is all there is to tell. */
async function textOf(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text();
  await response.body?.cancel();
  return '';
}
