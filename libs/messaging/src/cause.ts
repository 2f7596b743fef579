import { AsyncLocalStorage } from 'node:async_hooks';

/** Why something happens now: what the request or the event that is being handled carries along to all that follows from it. */
export interface Cause {
  /** One id for everything that follows from one wish of a user. */
  readonly correlationId: string;
  /** The id of the event that is being handled, or null while a request is. */
  readonly causationId: string | null;
  /** W3C Trace Context, version 00; written into the outbox row, so that the trace survives the relay. */
  readonly traceparent?: string;
}

const causes = new AsyncLocalStorage<Cause>();

/** Runs `work` so that everything it calls, now or later, finds `cause`. */
export function withCause<T>(cause: Cause, work: () => T): T {
  return causes.run(cause, work);
}

export function currentCause(): Cause | undefined {
  return causes.getStore();
}
