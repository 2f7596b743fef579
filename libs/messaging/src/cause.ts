import { AsyncLocalStorage } from 'node:async_hooks';
import type { EventEnvelope } from '@caravanserai/contracts';

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

/** What an event's handlers cause in turn: the same conversation, with the event as its nearest reason. */
export const causeOf = (event: EventEnvelope): Cause => ({
  correlationId: event.correlationId,
  causationId: event.id,
  ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }),
});
