import { Injectable } from '@nestjs/common';
import type { EventLog } from '../domain/log/event-log';

/** What has changed with one commit: which instances, and whom they concern. */
export interface Change {
  readonly position: number;
  readonly keys: ReadonlyArray<{ readonly workflow: string; readonly id: string; readonly organisations: readonly string[] }>;
}

export interface Listener {
  change(change: Change): void;
  /** Everything may have changed up to this position. */
  resync(position: number): void;
  end(): void;
}

const kept = 1_000;

/** Tells listeners of changes as they are committed; the last ones are kept for those who were away for a moment. */
@Injectable()
export class ChangeStream {
  private readonly listeners = new Set<Listener>();
  private recent: Change[] = [];
  /** The position after which all changes are kept. */
  private from = 0;

  get size(): number {
    return this.listeners.size;
  }

  tell(log: EventLog, cases: readonly number[]): void {
    const change: Change = { position: log.events.length, keys: cases.map((number) => keyOf(log, number)) };
    this.recent.push(change);
    if (this.recent.length > kept) this.from = this.recent.shift()!.position;
    for (const listener of this.listeners) listener.change(change);
  }

  resync(position: number): void {
    this.recent = [];
    this.from = position;
    for (const listener of this.listeners) listener.resync(position);
  }

  /** Listens from a position on; what came after it is told at once, or that too much did. @returns what ends it. */
  listen(listener: Listener, after: number | null, position: number): () => void {
    this.listeners.add(listener);
    if (after !== null && (after < this.from || after > position)) listener.resync(position);
    else if (after !== null) for (const change of this.recent) if (change.position > after) listener.change(change);
    return () => this.listeners.delete(listener);
  }

  endAll(): void {
    for (const listener of [...this.listeners]) listener.end();
  }
}

function keyOf({ cases, links, workflows, caseNames, organisations }: EventLog, number: number): Change['keys'][number] {
  const concerned: string[] = [];
  for (let link = cases.firstLink[number]!; link >= 0; link = links.following[link]!) concerned.push(organisations.nameOf(links.organisation[link]!));
  return { workflow: workflows.nameOf(cases.workflow[number]!), id: caseNames[number]!, organisations: concerned };
}
