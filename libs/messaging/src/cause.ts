import { AsyncLocalStorage } from 'node:async_hooks';

/** Why something happens: the chain that ties a click to the events, mails and traces that follow from it. */
export interface Cause {
  readonly correlationId: string;
  /** Id of the request or event that led here directly. */
  readonly causationId: string;
  /** W3C trace context, stored with the event so that the trace survives outbox and carrier. */
  readonly traceparent?: string;
}

const causes = new AsyncLocalStorage<Cause>();

export const withCause = <T>(cause: Cause, work: () => T): T => causes.run(cause, work);

export const currentCause = (): Cause | undefined => causes.getStore();
