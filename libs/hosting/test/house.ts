import { randomBytes } from 'node:crypto';
import { createDatabaseAt, dropDatabaseAt } from '@caravanserai/local';
import { signingKey, TestIssuer } from '../../access/test/token-issuer';
import { startService, type Environment, type RunningService, type StartOptions } from '../src';
import { inn } from './inn';

/** An issuer and the databases of one file of tests; the inn itself is started by each as it needs it. */
export class House {
  readonly lines: string[] = [];
  private readonly databases: string[] = [];

  private constructor(readonly issuer: TestIssuer) {}

  static async open(): Promise<House> {
    return new House(await TestIssuer.start(await signingKey('ES256', 'one')));
  }

  async close(): Promise<void> {
    for (const name of this.databases) await dropDatabaseAt(adminUrl(), name);
    await this.issuer.stop();
  }

  /** The variables of an inn with a database of its own. */
  async environment(changes: Environment = {}): Promise<Environment> {
    return { DATABASE_URL: await this.database(), OIDC_ISSUER: this.issuer.url, SERVICE_SECRET: 's'.repeat(32), MOTTO: 'come in', ...changes };
  }

  async startInn(changes: Environment = {}, options: Partial<StartOptions> = {}): Promise<RunningService> {
    const logTo = { write: (line: string) => void this.lines.push(line) };
    return startService(inn, { env: await this.environment(changes), logTo, ...options });
  }

  /** The parsed log lines that say this. */
  said(what: string): Record<string, unknown>[] {
    return this.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === what);
  }

  private async database(): Promise<string> {
    const name = `inn_${randomBytes(5).toString('hex')}`;
    await createDatabaseAt(adminUrl(), name, name);
    this.databases.push(name);
    const url = new URL(adminUrl());
    return Object.assign(url, { username: name, password: name, pathname: `/${name}` }).href;
  }
}

/** Of the PostgreSQL that jest starts for a run; see jest.config.js. */
function adminUrl(): string {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url) throw new Error('TEST_POSTGRES_URL is not set: run jest from the root');
  return url;
}

export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  readonly raw?: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** One request and what came back: the status, the headers and the JSON of the answer. */
export async function ask(service: RunningService, path: string, { method, body, raw, headers }: Sent = {}) {
  const sends = body !== undefined || raw !== undefined;
  const response = await fetch(`${service.url}${path}`, {
    method: method ?? (sends ? 'POST' : 'GET'),
    headers: { ...(sends && { 'content-type': 'application/json' }), ...headers },
    body: (raw as string | undefined) ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
