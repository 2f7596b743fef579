import { createServer, type AddressInfo } from 'node:net';
import { Browser, testDatabase, type TestDatabase } from '@caravanserai/testing';
import { Client } from 'pg';
import { startGateway, type RunningGateway } from '../src';
import { ForeignIssuer } from './foreign-issuer';
import { ServiceBeside } from './service-beside';

/** The gateway as it runs, in front of one service, with an issuer that is not ours. */
export class DoorRig {
  origin: string;
  issuer: ForeignIssuer;
  touring: ServiceBeside;
  private env: Record<string, string>;
  private database: TestDatabase;
  private gateway: RunningGateway;

  static async start(changes: Record<string, string> = {}, accessLifeS?: number): Promise<DoorRig> {
    const rig = new DoorRig();
    const port = await freePort();
    rig.origin = `http://localhost:${port}`;
    rig.issuer = await ForeignIssuer.start(rig.origin, accessLifeS);
    rig.touring = await ServiceBeside.start();
    rig.database = await testDatabase();
    const away = `http://127.0.0.1:${await freePort()}`;
    rig.env = {
      ...{ DATABASE_URL: rig.database.url, PORT: String(port), LOG_LEVEL: 'error', ANSWER_MAX_MS: '500' },
      ...{ RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_USER: '100000', RATE_LIMIT_SIGN_IN: '100000' },
      ...{ UPSTREAMS: JSON.stringify({ touring: rig.touring.url, contacts: away }), ...rig.issuer.env, ...changes },
    };
    rig.gateway = await startGateway(rig.env);
    return rig;
  }

  async stop(): Promise<void> {
    await this.gateway.close();
    await Promise.all([this.issuer.stop(), this.touring.stop().catch(() => undefined)]);
    await this.database.drop();
  }

  async restart(): Promise<void> {
    await this.gateway.close();
    this.gateway = await startGateway(this.env);
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.origin + path, { redirect: 'manual', ...init });
  }

  /** To the issuer and back to the door of the gateway, which has not been opened yet. */
  async answerOfIssuer(browser: Browser, path = '/auth/sign-in'): Promise<URL> {
    const asked = await browser.get(this.origin + path);
    const answer = await browser.follow(asked, (url) => url.href.startsWith(this.issuer.url));
    return new URL(answer.headers.get('location')!);
  }

  async signIn(browser = new Browser(), path?: string): Promise<{ browser: Browser; answer: Response; csrf: string }> {
    const answer = await browser.get((await this.answerOfIssuer(browser, path)).href);
    return { browser, answer, csrf: (await this.session(browser)).csrfToken };
  }

  async session(browser: Browser): Promise<Record<string, any>> {
    return (await browser.get(`${this.origin}/api/session`)).json() as Promise<Record<string, any>>;
  }

  async sql<R>(text: string, values: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: this.database.url });
    await client.connect();
    return (await client.query(text, values).finally(() => client.end())).rows as R[];
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
