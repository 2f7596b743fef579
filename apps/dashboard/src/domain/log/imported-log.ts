import { EventLog } from './event-log';

/** What a file says of one event. */
export interface ImportedEvent {
  readonly caseNumber: number;
  readonly activity: string;
  /** Milliseconds since 1970 UTC; a fraction holds microseconds. */
  readonly time: number;
  readonly offsetMinutes: number;
  readonly lifecycle?: string;
  readonly resource?: string;
}

/** What somebody should know of a file that was read although something in it was unusual. */
export interface ImportNotes {
  /** Traces without any event, which are no cases. */
  emptyTraces: number;
  /** Traces without a name; they are called by their number in the file. */
  unnamedTraces: number;
  /** Traces whose name another one had before; each is a case of its own. */
  repeatedNames: number;
}

/** Somebody is at work on an activity from the first of these to the second. */
const BEGINS = new Set(['start', 'resume']);
const ENDS = new Set(['complete', 'suspend', 'ate_abort', 'pi_abort', 'autoskip', 'manualskip', 'withdraw']);

/**
 * A log as files tell it: activities without states, so that a case is in the state of its last activity, and no word on whether a case is over, so that
 * each is over with its last event. Between `start` and `complete` of `lifecycle:transition` somebody works; where a file has no such pairs, all is waiting.
 */
export class ImportedLog {
  readonly log = new EventLog();
  readonly notes: ImportNotes = { emptyTraces: 0, unnamedTraces: 0, repeatedNames: 0 };
  /** For each case the activities at which somebody is working. */
  private readonly begun: Array<Map<string, number> | undefined> = [];
  private readonly names = new Map<string, number>();

  /** A case of its own, even if another has the name. */
  addCase(): number {
    return this.log.addCase('');
  }

  /** Names a case that was added; no two get the same, so that a log can be written as a table and read again. */
  nameCase(caseNumber: number, name: string | undefined): void {
    if (name === undefined) this.notes.unnamedTraces++;
    let given = name ?? `trace ${caseNumber + 1}`;
    if (name !== undefined && this.names.has(name)) this.notes.repeatedNames++;
    for (let count = 2; this.names.has(given); count++) given = `${name ?? `trace ${caseNumber + 1}`} (${count})`;
    this.names.set(given, caseNumber);
    this.log.caseNames[caseNumber] = given;
  }

  /** The case with a name, a new one if there is none yet: how tables tell which rows belong together. */
  caseNamed(name: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const added = this.log.addCase(name);
    this.names.set(name, added);
    return added;
  }

  append({ caseNumber, activity, time, offsetMinutes, lifecycle, resource }: ImportedEvent): void {
    const working = this.isWorkingAfter(caseNumber, activity, lifecycle);
    this.log.append({ caseNumber, activity, time, working, offsetMinutes, lifecycle, actor: resource });
  }

  /** Closes all cases; nothing may be appended any more. */
  finish(): EventLog {
    for (let caseNumber = 0; caseNumber < this.log.cases.length; caseNumber++) this.log.close(caseNumber);
    return this.log;
  }

  private isWorkingAfter(caseNumber: number, activity: string, lifecycle: string | undefined): boolean {
    if (lifecycle === undefined) return false;
    const transition = lifecycle.toLowerCase();
    let begun = this.begun[caseNumber];
    if (BEGINS.has(transition)) {
      begun ??= this.begun[caseNumber] = new Map<string, number>();
      begun.set(activity, (begun.get(activity) ?? 0) + 1);
    } else if (begun !== undefined && ENDS.has(transition)) {
      const count = begun.get(activity) ?? 0;
      if (count > 1) begun.set(activity, count - 1);
      else begun.delete(activity);
    }
    return begun !== undefined && begun.size > 0;
  }
}
