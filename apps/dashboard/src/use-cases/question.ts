import type { Transaction } from '@caravanserai/persistence';
import { Clock } from '@caravanserai/persistence';
import type { ReadScope } from '@caravanserai/access';
import { RequestRefused } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import type { EventLog } from '../domain/log/event-log';
import { select, type Selection } from '../domain/log/filter';
import { type AskedFilter, filterWithin } from '../domain/rights/scope';
import { LiveLog } from '../live/live-log';
import { LogShelf } from '../workspace/log-shelf';

/** Of which log something is asked, and of what in it. */
export interface Question {
  /** An imported log's id; absent for the live workflows. */
  readonly log?: string;
  readonly filter: AskedFilter;
}

/** The log that is asked, cut to what the asker may see. */
export interface Answering {
  readonly log: EventLog;
  readonly selection: Selection;
  readonly now: number;
  readonly asOf: { readonly position: number; readonly at: string };
}

/** Finds the log of a question and selects in it what is asked for, as far as the asker may see it. */
@Injectable()
export class Questions {
  constructor(
    private readonly live: LiveLog,
    private readonly shelf: LogShelf,
    private readonly clock: Clock,
  ) {}

  async answer(tx: Transaction, { log: id, filter }: Question, scope: ReadScope): Promise<Answering> {
    if (id !== undefined) return this.answerFromWorkspace(tx, id, filter, scope);
    const log = await this.live.ready();
    const now = this.clock.now();
    return { log, selection: select(log, filterWithin(filter, scope)), now: now.getTime(), asOf: { position: log.events.length, at: now.toISOString() } };
  }

  /** Imported logs are the administrators' own; time in them stands still just after the last event. */
  private async answerFromWorkspace(tx: Transaction, id: string, filter: AskedFilter, scope: ReadScope): Promise<Answering> {
    const log = scope.administrator ? await this.shelf.take(tx, id) : null;
    if (log === null) throw new RequestRefused(404, 'not-found');
    const now = Math.floor(latestOf(log)) + 1;
    return { log, selection: select(log, filterWithin(filter, scope)), now, asOf: { position: log.events.length, at: new Date(now).toISOString() } };
  }
}

function latestOf({ cases }: EventLog): number {
  let latest = -Infinity;
  for (let at = 0; at < cases.length; at++) latest = Math.max(latest, cases.latest[at]!);
  return latest;
}
