import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';

/** One database transaction: everything a use case reads and writes goes through it, and all of it sees one moment in time. */
export class Transaction {
  private readonly afterCommitHooks: Array<() => void> = [];

  constructor(
    readonly manager: EntityManager,
    private readonly client: ClientBase,
    /** The moment of the command; the same for all it writes. */
    readonly now: Date,
  ) {}

  /** Runs SQL and gives its rows, also for `update … returning`, which the manager's own `query` answers in another shape. */
  async query<R extends QueryResultRow>(text: string, values: unknown[] = []): Promise<R[]> {
    return (await this.client.query<R>(text, values)).rows;
  }

  /** The same as a named prepared statement, parsed once per connection. */
  async prepared<R extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    return (await this.client.query<R>({ name, text, values })).rows;
  }

  /** Runs a part that may be taken back alone; what it throws is thrown on after its writes are undone. */
  async nested<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('savepoint nested');
    try {
      const result = await work();
      await this.client.query('release savepoint nested');
      return result;
    } catch (error) {
      await this.client.query('rollback to savepoint nested');
      throw error;
    }
  }

  /** Registers a signal for the moment after the commit; hooks must not throw and are not run when the transaction fails. */
  afterCommit(hook: () => void): void {
    this.afterCommitHooks.push(hook);
  }

  /** @internal Called by the unit of work alone. */
  signalCommit(): void {
    for (const hook of this.afterCommitHooks) hook();
  }
}
