import { applyDecorators, type ArgumentsHost, Catch, type RpcExceptionFilter, SetMetadata, type Type, UseFilters } from '@nestjs/common';
import { MetadataScanner } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { EventDeclaration, EventEnvelope, EventOf } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import { type Observable, throwError } from 'rxjs';

/** What a handler gets beside the event: the transaction that holds cursor, copy, state and outbox rows together. */
export interface EventContext {
  readonly tx: Transaction;
  /** The tables written are shadows in the making: what is kept beside the database must not hear of it. */
  readonly rebuilding?: boolean;
}

export type HandlerKind = 'copy' | 'record' | 'reaction';

/** Thrown by a handler that needs another's fact which has not arrived yet: the event waits for it, and nothing is lost. */
export class CopyMissing extends Error {
  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super(`${what} ${id} is not known here yet`);
    this.name = 'CopyMissing';
  }
}

/** Nest answers a handler's error as "Internal server error"; the consumer has to know what really happened. */
@Catch()
class OriginalErrorFilter implements RpcExceptionFilter {
  catch(error: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => error);
  }
}

/** One pattern per kind, because Nest runs two handlers of one pattern in parallel and goes on after the first has failed. */
export const patternOf = (kind: HandlerKind, type: string): string => `${kind}:${type}`;

const HEARD = 'caravanserai:heard-event';

export interface HeardEvent {
  readonly kind: HandlerKind;
  readonly type: string;
}

/** The events that a controller's methods hear, read from the class: for pages about a service that nobody has started. */
export function eventsHeardBy({ prototype }: Type<object>): HeardEvent[] {
  const methods = new MetadataScanner().getAllMethodNames(prototype as object);
  return methods.flatMap((name) => (Reflect.getMetadata(HEARD, (prototype as Record<string, object>)[name]!) as HeardEvent[] | undefined) ?? []);
}

type Handler<Data> = TypedPropertyDescriptor<(event: EventEnvelope<Data>, context: EventContext) => Promise<void>>;
type BatchHandler<Data> = TypedPropertyDescriptor<(events: Array<EventEnvelope<Data>>, context: EventContext) => Promise<void>>;

const handles = (kind: HandlerKind, events: readonly EventDeclaration[], { batch = false, alone = false }): MethodDecorator =>
  applyDecorators(
    EventPattern<string>(events.map(({ type }) => patternOf(kind, type)) as never, { kind, batch, alone }),
    SetMetadata(HEARD, events.map(({ type }): HeardEvent => ({ kind, type }))),
    UseFilters(OriginalErrorFilter),
    // Nest passes only the payload to a method whose parameters are not marked.
    (target: object, key: string | symbol | undefined) => {
      Payload()(target, key as string, 0);
      Ctx()(target, key as string, 1);
    },
  ) as MethodDecorator;

/**
 * Keeps this service's own copy of another's fact. Writes only tables listed as copies, sends nothing, knows no clock, because
 * it is run again from the first event whenever the copies are rebuilt.
 */
export const Copies = <E extends EventDeclaration>(event: E) =>
  handles('copy', [event], {}) as (target: object, key: string | symbol, descriptor: Handler<EventOf<E>>) => void;

/** The same for many events at once, in their order: for copies that grow by thousands. */
export const CopiesMany = <E extends EventDeclaration>(event: E) =>
  handles('copy', [event], { batch: true }) as (target: object, key: string | symbol, descriptor: BatchHandler<EventOf<E>>) => void;

/**
 * Keeps a record of everything that happens, for a service that looks at all others: one method gets the events of all these types together,
 * as they came, beside whatever copies the service keeps of single ones. As a copy it is rebuilt, and may do no more than one.
 */
export const RecordsAll = (events: readonly EventDeclaration[]) => handles('record', events, { batch: true }) as (target: object, key: string | symbol, descriptor: BatchHandler<unknown>) => void;

/**
 * What this service does when another's event arrives: it may decide and emit, and is never run again for the same event. `alone` gives
 * each event a transaction of its own: for reactions that lock what commands lock in a fixed order, which two events in one would break.
 */
export const ReactsTo = <E extends EventDeclaration>(event: E, { alone = false } = {}) =>
  handles('reaction', [event], { alone }) as (target: object, key: string | symbol, descriptor: Handler<EventOf<E>>) => void;
