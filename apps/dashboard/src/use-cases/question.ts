import { type Caller, Queries } from '@caravanserai/access';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import { Clock } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { EventLog } from '../domain/log/event-log';
import { select, type Selection } from '../domain/log/filter';
import { type AskedFilter, filterWithin, type Scope } from '../domain/rights/scope';
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
  readonly scope: Scope;
  readonly now: number;
  readonly asOf: { readonly position: number; readonly at: string };
}

/**
 * Lets the asker in, finds the log of a question and selects in it what is asked for, as far as the asker may see it. No transaction is open while
 * a log is waited for: loading one takes a connection, and those who wait would hold them all.
 */
@Injectable()
export class Questions {
  constructor(
    private readonly queries: Queries,
    private readonly live: LiveLog,
    private readonly shelf: LogShelf,
    private readonly clock: Clock,
  ) {}

  async ask(caller: Caller, action: string, { log: id, filter }: Question): Promise<Decision<Answering>> {
    const allowed = await this.queries.list(caller, action, async (_tx, { administrator, organisations }): Promise<Scope> => ({ administrator, organisations }));
    if (!allowed.ok) return allowed;
    const scope = allowed.value;
    // Imported logs are the administrators' own.
    const log = id === undefined ? await this.live.ready() : scope.administrator ? await this.shelf.take(id) : null;
    if (log === null) return reject('not-found');
    // Time in an imported log stands still just after its last event.
    const now = id === undefined ? this.clock.now().getTime() : Math.floor(latestOf(log)) + 1;
    return accept({ log, scope, selection: select(log, filterWithin(filter, scope)), now, asOf: { position: log.events.length, at: new Date(now).toISOString() } });
  }
}

function latestOf({ cases }: EventLog): number {
  let latest = -Infinity;
  for (let at = 0; at < cases.length; at++) latest = Math.max(latest, cases.latest[at]!);
  return latest;
}
