import { adminRole } from './cluster';
import { createDatabaseAt, dropDatabaseAt, urlFor } from './databases';
import type { Passwords } from './passwords';
import type { Server } from './server';

/** A running PostgreSQL of this machine. It belongs to the process that started it. */
export class LocalPostgres {
  /** Resolves when it has ended, by `stop`, by `kill` or by itself; only the last is news. */
  readonly ended: Promise<void>;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly server: Server, readonly port: number, private readonly passwords: Passwords) {
    this.ended = server.ended;
  }

  get pid(): number {
    return this.server.pid;
  }

  get adminUrl(): string {
    return urlFor(adminRole, this.passwords.of(adminRole), this.port, 'postgres');
  }

  /** @throws Error for a database that `createDatabase` never made */
  urlOf(database: string): string {
    if (!this.passwords.has(database)) throw new Error(`there is no database "${database}"`);
    return urlFor(database, this.passwords.of(database), this.port, database);
  }

  /** Makes the database and the role of that name that alone may connect to it, or finds them; returns the role's URL. */
  createDatabase(name: string): Promise<string> {
    return this.inTurn(async () => {
      await createDatabaseAt(this.adminUrl, name, this.passwords.of(name));
      return this.urlOf(name);
    });
  }

  dropDatabase(name: string): Promise<void> {
    return this.inTurn(async () => {
      await dropDatabaseAt(this.adminUrl, name);
      this.passwords.forget(name);
    });
  }

  /** Ends every connection and writes everything down; takes some 50 ms, longer when much is to be written. */
  stop(): Promise<void> {
    return this.server.stop();
  }

  /** As a power cut for PostgreSQL: for runs that prove that nothing is lost. `startPostgres` on the same folder brings it back. */
  kill(): Promise<void> {
    return this.server.kill();
  }

  /** Databases one after the other: PostgreSQL refuses some of these statements to run side by side ("tuple concurrently updated"). */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
