import type { EventEnvelope } from '@caravanserai/contracts';

/** An outbox or log row as the database gives it; `data` is the JSON text as it was committed. */
export interface EventRow {
  readonly event_id: string;
  readonly topic: string;
  readonly aggregate_id: string;
  readonly sequence: number;
  readonly type: string;
  readonly occurred_at: Date;
  readonly correlation_id: string | null;
  readonly causation_id: string | null;
  readonly traceparent: string | null;
  readonly data: string;
}

export interface OutboxRow extends EventRow {
  readonly id: number;
}

export interface LogRow extends EventRow {
  readonly position: number;
}

export const eventColumns = 'event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, traceparent, data';

export const ownerOf = (topic: string): string => topic.slice(0, topic.indexOf('.'));

export function envelopeOf(row: EventRow, logId: string): EventEnvelope {
  return {
    id: row.event_id,
    type: row.type,
    source: `/${ownerOf(row.topic)}`,
    subject: row.aggregate_id,
    time: row.occurred_at.toISOString(),
    sequence: row.sequence,
    logId,
    correlationId: row.correlation_id ?? row.event_id,
    causationId: row.causation_id ?? row.event_id,
    ...(row.traceparent === null ? {} : { traceparent: row.traceparent }),
    topic: row.topic,
    data: JSON.parse(row.data),
  };
}
