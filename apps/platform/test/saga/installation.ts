import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '@caravanserai/hosting';
import { freePort } from '@caravanserai/local';
import { MovableClock, testDatabase, type TestDatabase, TestIssuer } from '@caravanserai/testing';
import { environmentOf } from '../../src/running/environments';
import { secretsOf } from '../../src/running/secrets';
import { services } from '../../src/running/services';

export const serviceNames = services.map(({ name }) => name);

const shownLinesOfLog = 25;

/** What both ways of running stand on: a database and a port for each service, an issuer of tokens, one clock that can be moved, one log. */
export class Installation {
  readonly clock = new MovableClock();
  private readonly folder = mkdtempSync(join(tmpdir(), 'saga-'));
  private readonly databases = new Map<string, TestDatabase>();
  private readonly urls = new Map<string, string>();

  private constructor(readonly issuer: TestIssuer) {}

  static async prepare(): Promise<Installation> {
    const installation = new Installation(await TestIssuer.start());
    for (const name of serviceNames) {
      installation.databases.set(name, await testDatabase());
      installation.urls.set(name, `http://127.0.0.1:${await freePort()}`);
    }
    return installation;
  }

  urlOf(name: string): string {
    return this.urls.get(name) as string;
  }

  databaseOf(name: string): string {
    return (this.databases.get(name) as TestDatabase).url;
  }

  /** As the platform makes it, but for the port, which stays the same over restarts in both ways of running. */
  environmentOf(name: string, brokers?: string): Environment {
    const env = { ...this.issuer.env, CLOCK_FILE: this.clock.file, LOG_LEVEL: 'warn', KAFKA_SESSION_TIMEOUT_MS: '4000' };
    const settings = { folder: this.folder, host: '127.0.0.1', port: 0, address: 'http://localhost', production: false, demonstration: true, env };
    const at = { databaseOf: (of: string) => this.databaseOf(of), urlOf: this.urls, logFile: this.logFile, brokers };
    return { ...environmentOf(name, settings, secretsOf(this.folder), at), PORT: new URL(this.urlOf(name)).port };
  }

  /** The last that the services have said, for whoever has to find out why something did not come true. */
  lastWords(): string {
    return existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-shownLinesOfLog).join('\n') : '';
  }

  async remove(): Promise<void> {
    await this.issuer.stop();
    for (const database of this.databases.values()) await database.drop();
    this.clock.remove();
    rmSync(this.folder, { recursive: true });
  }

  private get logFile(): string {
    return join(this.folder, 'services.log');
  }
}
