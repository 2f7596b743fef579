import type { EventEnvelope } from '@caravanserai/contracts';

export interface LogPage {
  readonly logId: string;
  readonly events: ReadonlyArray<EventEnvelope & { readonly position: number }>;
}

/** What an owner offers to the others of its process: its log, and a signal when the log has grown. */
export interface EventSource {
  readEvents(after: number, limit: number): Promise<LogPage>;
}

/**
 * The carrier of a platform that runs in one process: no broker between, every subscriber reads every owner's log by itself. A slow
 * or failing subscriber holds up nobody, since nothing is pushed.
 */
export class InProcessBus {
  private readonly sources = new Map<string, EventSource>();
  private readonly listeners = new Map<string, Set<() => void>>();

  offer(owner: string, source: EventSource): void {
    this.sources.set(owner, source);
    this.signal(owner);
  }

  withdraw(owner: string): void {
    this.sources.delete(owner);
  }

  /** The owner's log, or undefined while the owner isn't running. */
  sourceOf(owner: string): EventSource | undefined {
    return this.sources.get(owner);
  }

  signal(owner: string): void {
    for (const listener of this.listeners.get(owner) ?? []) listener();
  }

  /** @returns a function that ends the listening. */
  listen(owner: string, listener: () => void): () => void {
    const listeners = this.listeners.get(owner) ?? new Set();
    listeners.add(listener);
    this.listeners.set(owner, listeners);
    return () => listeners.delete(listener);
  }
}
