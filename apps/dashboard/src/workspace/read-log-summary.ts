import { type Caller, Queries } from '@caravanserai/access';
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

  execute(caller: Caller, id: string) {
    return this.queries.one<LogSummary>(caller, 'read-log', async (tx) => {
      const log = await this.shelf.take(tx, id);
      return log && { resource: {}, state: summary(log) };
    });
  }
}
