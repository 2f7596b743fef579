import { currentCause, type EventServer } from '@caravanserai/messaging';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { Histogram, type Registry } from 'prom-client';
import type { Tracing } from './tracing';

const BUCKETS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** Times each handler of events, and gives it a span in the trace that the event's traceparent began, in whatever service that was. */
export function observeEvents(server: EventServer, registry: Registry, tracing: Tracing): void {
  const histogram = new Histogram({
    name: 'event_handler_seconds',
    help: 'Time that handlers of events take',
    labelNames: ['type', 'kind', 'outcome'],
    buckets: BUCKETS_S,
    registers: [registry],
  });
  server.observe = (type, kind, milliseconds, outcome) => {
    histogram.observe({ type, kind, outcome }, milliseconds / 1000);
    const endedAt = Date.now();
    const attributes = { 'messaging.operation.type': 'process', 'messaging.message.type': type, 'caravanserai.handler': kind };
    const span = tracing.start(`${kind} ${type}`, SpanKind.CONSUMER, currentCause()?.traceparent, attributes, endedAt - milliseconds);
    if (outcome === 'failed') span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end(endedAt);
  };
}
