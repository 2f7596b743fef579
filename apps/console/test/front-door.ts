import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@caravanserai/local';
import { eventually, testDatabase, type TestDatabase } from '@caravanserai/testing';

const ROOT = join(__dirname, '../../..');
const REGISTER = join(ROOT, 'libs/hosting/test/register.cjs');

export const PASSWORD = 'caravanserai';
const SEED = 'seedAccounts(process.env, JSON.parse(process.env.ACCOUNTS))';

/** Issuer and gateway as processes of their own, since one application never imports another, and a data folder with one account. */
export class FrontDoor {
  readonly account = { username: 'registrar.lisbon', password: PASSWORD, subject: randomUUID() };
  readonly folder = mkdtempSync(join(tmpdir(), 'console-'));
  baseUrl: string;
  private readonly children: ChildProcess[] = [];
  private readonly databases: TestDatabase[] = [];

  static async start(): Promise<FrontDoor> {
    const door = new FrontDoor();
    const [port, identityPort] = [await freePort(), await freePort()];
    door.baseUrl = `http://localhost:${port}`;
    door.databases.push(await testDatabase(), await testDatabase());
    const [identity, gateway] = door.databases.map(({ url }) => url) as [string, string];
    const shared = { OIDC_ISSUER: `${door.baseUrl}/oidc`, GATEWAY_CLIENT_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error' };
    const ofIdentity = { ...shared, DATABASE_URL: identity, PORT: String(identityPort), ACCOUNTS: JSON.stringify([door.account]) };
    await door.run(['-e', `require('./apps/identity/src').${SEED}`], ofIdentity).ended;
    door.run(['apps/identity/src/main.ts'], ofIdentity);
    door.run(['apps/gateway/src/main.ts'], { ...shared, DATABASE_URL: gateway, PORT: String(port), IDENTITY_URL: `http://127.0.0.1:${identityPort}` });
    await eventually('a sign-in page', () => fetch(`${door.baseUrl}/oidc/jwks`).then(({ ok }) => ok), 20_000);
    writeFileSync(join(door.folder, 'demonstration.json'), JSON.stringify({ accounts: [door.account] }));
    return door;
  }

  /** Runs a program of the sources to its end. */
  async command(file: string, words: string[], env: Record<string, string> = {}): Promise<{ code: number | null; out: string; err: string }> {
    const { child, ended } = this.run([file, ...words], { BASE_URL: this.baseUrl, DATA_DIR: this.folder, ...env });
    const said = { out: '', err: '' };
    child.stdout!.on('data', (text) => (said.out += text));
    child.stderr!.on('data', (text) => (said.err += text));
    return { code: await ended, ...said };
  }

  async stop(): Promise<void> {
    for (const child of this.children) if (child.exitCode === null) await new Promise((ended) => child.once('exit', ended).kill('SIGTERM'));
    for (const database of this.databases) await database.drop();
    rmSync(this.folder, { recursive: true });
  }

  private run(words: string[], env: Record<string, string>): { child: ChildProcess; ended: Promise<number | null> } {
    const child = spawn(process.execPath, ['--no-warnings', '-r', REGISTER, ...words], { cwd: ROOT, env: { PATH: process.env.PATH, ...env } });
    this.children.push(child);
    return { child, ended: new Promise((ended) => child.once('close', ended)) };
  }
}
