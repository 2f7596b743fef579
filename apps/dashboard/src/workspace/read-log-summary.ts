import { type Caller, Queries } from '@caravanserai/access';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type LogSummary, summary } from '../domain/figures/summary';
import { LogShelf } from './log-shelf';

/** What a log is, in the figures that files of known answers state. */
@Injectable()
export class ReadLogSummary {
  constructor(
    private readonly queries: Queries,
    private readonly shelf: LogShelf,
  ) {}

  async execute(caller: Caller, id: string): Promise<Decision<LogSummary>> {
    const allowed = await this.queries.one(caller, 'read-log', async (tx) => {
      const [found] = await tx.query('select 1 from imported_log where id = $1', [id]);
      return found === undefined ? null : { resource: {}, state: null };
    });
    if (!allowed.ok) return allowed;
    const log = await this.shelf.take(id);
    return log === null ? reject('not-found') : accept(summary(log));
  }
}
