import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A signed-in account; after `refresh` its `accessToken` is a new one, for when the old one runs out during a long import. */
export interface Session {
  readonly accessToken: string;
  refresh(): Promise<unknown>;
}

/** The platform did not take a batch; `message` is one line for the terminal. What was sent before stays, and the import can be repeated. */
export class BulkRefused extends Error {}

const triesMax = 6;

/** Speaks to the bulk routes over HTTP. A batch is sent again with the same key when the connection breaks or the platform asks to wait. */
export class BulkClient {
  /** `actingFor` is the id of the organisation for which the account administers the platform. */
  constructor(
    private readonly baseUrl: string,
    private readonly session: Session,
    private readonly actingFor: string,
    private readonly waitMs: (tried: number) => number = (tried) => 250 * 2 ** tried,
  ) {}

  async post<Answer>(route: string, body: unknown): Promise<Answer> {
    const request = { text: JSON.stringify(body), key: randomUUID() };
    let problem = '';
    for (let tried = 0; tried < triesMax; tried += 1) {
      const response = await this.send(route, request);
      if (response?.ok === true) return (await response.json()) as Answer;
      problem = response === null ? 'no connection' : `${response.status} ${await problemOf(response)}`;
      if (response !== null && !mayComeRight(response.status, tried)) break;
      if (response?.status === 401) await this.session.refresh();
      else await pause(retryAfterMs(response) ?? this.waitMs(tried));
    }
    throw new BulkRefused(`${new URL(route, this.baseUrl)} did not take the rows: ${problem}.`);
  }

  /** Null when the connection broke. */
  private async send(route: string, { text, key }: { text: string; key: string }): Promise<Response | null> {
    const authorization = `Bearer ${this.session.accessToken}`;
    const headers = { authorization, 'content-type': 'application/json', 'idempotency-key': key, 'x-acting-for': this.actingFor };
    try {
      return await fetch(new URL(route, this.baseUrl), { method: 'POST', headers, body: text, signal: AbortSignal.timeout(120_000) });
    } catch (error) {
      // `fetch` has no class of its own for a broken connection; by name, since tests run in another realm than it does.
      if (['TypeError', 'TimeoutError'].includes((error as Error).name)) return null;
      throw error;
    }
  }
}

/** An expired token is renewed once; overload, a service that starts and a gateway without one are waited for. */
function mayComeRight(status: number, tried: number): boolean {
  return (status === 401 && tried === 0) || [429, 502, 503, 504].includes(status);
}

function retryAfterMs(response: Response | null): number | null {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(seconds, 120) * 1_000 : null;
}

export async function problemOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { code, detail, title } = JSON.parse(text) as { code?: string; detail?: string; title?: string };
    return [code, detail ?? title].filter((part) => part !== undefined).join(': ');
  } catch (error) {
    if (error instanceof SyntaxError) return text.slice(0, 200);
    throw error;
  }
}
