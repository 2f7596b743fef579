import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Browser, formOf, testDatabase, type TestDatabase } from '@caravanserai/testing';
import { Client } from 'pg';
import { seedAccounts, startIdentity, type RunningIdentity } from '../src';

export const PASSWORD = 'a-sentence-of-some-length';
export const CLI = { client_id: 'caravanserai-cli', redirect_uri: 'http://127.0.0.1:45678/callback' };

/** An issuer as it runs, with one account, and a client that goes the whole way over HTTP. */
export class IssuerRig {
  readonly username = `registrar-${randomUUID().slice(0, 8)}`;
  readonly subject = randomUUID();
  issuer: string;
  env: Record<string, string>;
  database: TestDatabase;
  private identity: RunningIdentity;

  static async start(more: Record<string, string> = {}): Promise<IssuerRig> {
    const rig = new IssuerRig();
    rig.database = await testDatabase();
    const port = await freePort();
    rig.issuer = `http://127.0.0.1:${port}/oidc`;
    rig.env = {
      DATABASE_URL: rig.database.url,
      PORT: String(port),
      OIDC_ISSUER: rig.issuer,
      GATEWAY_CLIENT_SECRET: randomBytes(32).toString('hex'),
      LOG_LEVEL: 'error',
      ...more,
    };
    await seedAccounts(rig.env, [{ username: rig.username, password: PASSWORD, subject: rig.subject, title: 'Registrar' }]);
    rig.identity = await startIdentity(rig.env);
    return rig;
  }

  async stop(): Promise<void> {
    await this.identity.close();
    await this.database.drop();
  }

  /** Whether an address is the issuer's own, rather than where it leads its users back to. */
  within = (url: URL): boolean => url.href.startsWith(`${this.issuer}/`);

  get origin(): string {
    return new URL(this.issuer).origin;
  }

  /** Another life of the same issuer on the same database. */
  async restart(): Promise<void> {
    await this.identity.close();
    this.identity = await startIdentity(this.env);
  }

  authorize(browser: Browser, changes: Record<string, string | undefined> = {}): Promise<Response> {
    const usual = { ...CLI, response_type: 'code', scope: 'openid profile api', state: 's', nonce: 'n', code_challenge: challengeOf(VERIFIER), code_challenge_method: 'S256' };
    const parameters = Object.entries({ ...usual, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return browser.get(`${this.issuer}/auth?${new URLSearchParams(parameters)}`);
  }

  /** The sign-in page, with all that its form needs. */
  async signInPage(browser: Browser, changes: Record<string, string | undefined> = {}) {
    const page = await browser.follow(await this.authorize(browser, changes), this.within);
    const text = await page.text();
    const { action, fields } = formOf(text);
    return { page, text, url: `${this.origin}${action}`, fields };
  }

  /** Signs in with the form; the answer leads to the client. */
  async signIn(browser: Browser, changes: Record<string, string | undefined> = {}): Promise<URL> {
    const { url, fields } = await this.signInPage(browser, changes);
    const answer = await browser.post(url, { ...fields, username: this.username, password: PASSWORD }, { origin: this.origin });
    return new URL((await browser.follow(answer, this.within)).headers.get('location')!);
  }

  async code(): Promise<string> {
    return (await this.signIn(new Browser())).searchParams.get('code')!;
  }

  /** The code with which an answer leads back to the client. */
  codeIn(answer: Response): string {
    return new URL(answer.headers.get('location')!).searchParams.get('code')!;
  }

  /** Looks into the issuer's database past all its code. */
  async sql(text: string, values: unknown[] = []): Promise<any[]> {
    const client = new Client({ connectionString: this.database.url });
    await client.connect();
    return (await client.query(text, values).finally(() => client.end())).rows;
  }

  async token(fields: Record<string, string>): Promise<{ status: number; body: Record<string, unknown> }> {
    const answer = await fetch(`${this.issuer}/token`, { method: 'POST', body: new URLSearchParams({ client_id: CLI.client_id, ...fields }) });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  redeem(code: string, changes: Record<string, string> = {}) {
    return this.token({ grant_type: 'authorization_code', code, redirect_uri: CLI.redirect_uri, code_verifier: VERIFIER, ...changes });
  }

  refresh(token: unknown) {
    return this.token({ grant_type: 'refresh_token', refresh_token: String(token) });
  }
}

export const VERIFIER = 'v'.repeat(43);
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
