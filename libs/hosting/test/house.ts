import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type LocalPostgres } from '@caravanserai/local';
import { signingKey, TestIssuer } from '../../access/test/token-issuer';
import { startService, type Environment, type RunningService, type StartOptions } from '../src';
import { inn } from './inn';

/** A PostgreSQL, an issuer and the inn itself, all real, for one file of tests. */
export class House {
  readonly lines: string[] = [];
  private databases = 0;

  private constructor(
    readonly postgres: LocalPostgres,
    readonly issuer: TestIssuer,
    private readonly folder: string,
  ) {}

  static async open(): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
    return new House(await startPostgres({ folder }), await TestIssuer.start(await signingKey('ES256', 'one')), folder);
  }

  async close(): Promise<void> {
    await this.postgres.stop();
    await this.issuer.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The variables of an inn with a database of its own. */
  async environment(changes: Environment = {}): Promise<Environment> {
    const url = await this.postgres.createDatabase(`inn${++this.databases}`);
    return { DATABASE_URL: url, OIDC_ISSUER: this.issuer.url, SERVICE_SECRET: 's'.repeat(32), MOTTO: 'come in', ...changes };
  }

  async startInn(changes: Environment = {}, options: Partial<StartOptions> = {}): Promise<RunningService> {
    const logTo = { write: (line: string) => void this.lines.push(line) };
    return startService(inn, { env: await this.environment(changes), logTo, ...options });
  }

  /** The parsed log lines that say this. */
  said(what: string): Record<string, unknown>[] {
    return this.lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === what);
  }
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
