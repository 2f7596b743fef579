import { Injectable } from '@nestjs/common';
import type { ClientBase, QueryResultRow } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { Clock } from './clock';
import { inTransaction, poolOf, preparedStatement } from './database';
import { isWorthRetrying } from './postgres-errors';
import { Transaction } from './transaction';

const attemptsMost = 4;

/** Runs work in one transaction: all of it happens or none, and a serialisation failure or deadlock is tried again three times. */
@Injectable()
export class UnitOfWork {
  constructor(
    readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The moment a command begins, for those that are one statement and need no transaction of their own. */
  now(): Date {
    return this.clock.now();
  }

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return tryingAgain(() => this.attempt(work));
  }

  /** The same for work that is one prepared statement, which is a transaction by itself and takes one round trip. */
  statement<R extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> {
    return tryingAgain(() => preparedStatement<R>(poolOf(this.dataSource), name, text, values));
  }

  private async attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase;
      await runner.startTransaction();
      const tx = new Transaction(runner.manager, client, this.clock.now());
      const result = await inTransaction(this.dataSource, () => work(tx));
      await runner.commitTransaction();
      tx.signalCommit();
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

async function tryingAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attemptsMost || !isWorthRetrying(error)) throw error;
    }
  }
}

/** The first error is the one to report: a rollback on a connection that is gone has nothing to add, the server has rolled back. */
async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch(() => undefined);
}
