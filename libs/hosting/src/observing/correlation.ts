import { randomUUID } from 'node:crypto';
import type { Cause } from '@caravanserai/messaging';

// What others send is written into logs, events and headers: letters, digits and three separators, and not endlessly many.
const SANE_TOKEN = /^[A-Za-z0-9._-]{1,64}$/;
// W3C Trace Context, level 1: version 00, no all-zero ids.
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The cause of all that a request sets going: the ids it came with where they are sane, else new ones. */
export function causeOfRequest(headers: Readonly<Record<string, unknown>>): Cause {
  const given = headers['x-correlation-id'];
  const correlationId = typeof given === 'string' && SANE_TOKEN.test(given) ? given : randomUUID();
  return { correlationId, causationId: correlationId, traceparent: traceparentOf(headers.traceparent) };
}

export function traceparentOf(value: unknown): string | undefined {
  return typeof value === 'string' && TRACEPARENT.test(value) ? value : undefined;
}
