import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, repositoryFolder } from '@caravanserai/local';
import { type ServiceName } from '../services';
import { Databases } from './databases';
import { ServiceProcess } from './service-process';
import type { System } from './system';

const diesWithinMs = 30_000;

/** The whole platform in one process, as `npm start` starts it, with its own PostgreSQL; the rig speaks to its gateway. */
export class InProcessSystem implements System {
  readonly carrier = 'in-process';
  readonly databases = new Databases((service) => this.databaseUrl(service));
  readonly processes: readonly ServiceProcess[];

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    env: Record<string, string>,
  ) {
    const main = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps/platform/dist/commands/start.js');
    const own = { ...env, DATA_DIR: folder, PORT: String(port), DEMO: '0', RATE_LIMITS: 'off' };
    const readyUrl = `http://127.0.0.1:${port}/health/ready`;
    this.processes = [new ServiceProcess({ name: 'platform', main, env: own, readyUrl, logFile: join(folder, 'platform.out') })];
  }

  /** @param env what all services are told besides: issuer, log level. */
  static async start(folder: string, env: Record<string, string>): Promise<InProcessSystem> {
    const system = new InProcessSystem(folder, await freePort(), env);
    try {
      await system.processOf().start();
    } catch (error) {
      await system.stop();
      throw error;
    }
    return system;
  }

  processOf(): ServiceProcess {
    return this.processes[0] as ServiceProcess;
  }

  addressesOf(service: ServiceName): string[] {
    return [`http://127.0.0.1:${this.port}/api/${service}`];
  }

  /** The platform can't go on without its PostgreSQL, ends, and is started again like after any other death. */
  async killPostgres(): Promise<void> {
    const platform = this.processOf();
    await platform.isUp();
    const deathsBefore = platform.deaths.length;
    const [pid] = readFileSync(join(this.folder, 'cluster/postmaster.pid'), 'utf8').split('\n');
    platform.expectDeath();
    process.kill(Number(pid), 'SIGKILL');
    for (const end = performance.now() + diesWithinMs; platform.deaths.length === deathsBefore; await pause(50)) {
      if (performance.now() > end) throw new Error('the platform goes on although its PostgreSQL was killed');
    }
    await platform.isUp();
  }

  async stop(): Promise<void> {
    await this.databases.close();
    await this.processOf().stop();
  }

  /** As the platform has written them down beside its data. */
  private databaseUrl(service: ServiceName): string {
    const passwords = JSON.parse(readFileSync(join(this.folder, 'passwords.json'), 'utf8')) as Record<string, string>;
    const port = readFileSync(join(this.folder, 'port'), 'utf8').trim();
    return `postgresql://${service}:${passwords[service]}@127.0.0.1:${port}/${service}`;
  }
}
