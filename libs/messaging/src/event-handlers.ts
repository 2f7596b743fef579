import type { EventEnvelope } from '@caravanserai/contracts';
import { eventOfType, jsonSchemaOf } from '@caravanserai/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { lastValueFrom, isObservable } from 'rxjs';
import { whileCopying } from './copying';
import type { EventContext, HandlerKind } from './event-decorators';

interface Handler {
  readonly kind: HandlerKind;
  readonly batch: boolean;
  readonly alone: boolean;
  readonly call: (data: EventEnvelope | EventEnvelope[], context: EventContext) => Promise<unknown>;
}

export interface EventPart {
  readonly alone: boolean;
  readonly events: EventEnvelope[];
}

/** The event does not have the shape its contract promises: no handler may see it. */
export class EventMalformed extends Error {
  override readonly name = 'EventMalformed';
}

/** Called with the time each handler took; metrics listen here. */
export type HandlerObserver = (type: string, kind: HandlerKind, milliseconds: number, outcome: 'done' | 'failed') => void;

const ajv = new Ajv2020({ strict: false, formats: { uuid: true } });

/** A service's handlers by event type, in the order in which they run: the copy first, then the reaction. */
export class EventHandlers {
  private readonly byType = new Map<string, { copy?: Handler; record?: Handler; reaction?: Handler; validate: ValidateFunction }>();
  observe: HandlerObserver = () => undefined;

  /** @throws when two handlers of one kind exist for one event, or one is for an event that nobody declared. */
  constructor(registered: ReadonlyMap<string, MessageHandler>) {
    for (const [pattern, handler] of registered) {
      // A method that hears several types has one pattern for each and the same extras in all.
      const { kind, type = pattern.slice(pattern.indexOf(':') + 1), batch, alone } = (handler.extras ?? {}) as { kind?: HandlerKind; type?: string; batch?: boolean; alone?: boolean };
      if (kind === undefined) throw new Error(`${pattern} is handled without @Copies or @ReactsTo`);
      if (handler.next) throw new Error(`${type} has two ${kind} handlers in one service`);
      const declaration = eventOfType(type);
      if (declaration === undefined) throw new Error(`${type} is handled but not declared in the contracts`);
      const entry = this.byType.get(type) ?? { validate: ajv.compile(jsonSchemaOf({ published: declaration.accepted })) };
      entry[kind] = { kind, batch: batch === true, alone: alone === true, call: (data, context) => settled(handler(data, context as never)) };
      this.byType.set(type, entry);
    }
  }

  get topics(): string[] {
    return [...new Set([...this.byType.keys()].map((type) => eventOfType(type)?.topic as string))].sort();
  }

  /** The topics from which copies are made. */
  get copiedTopics(): string[] {
    const copied = [...this.byType].filter(([, entry]) => entry.copy !== undefined || entry.record !== undefined);
    return [...new Set(copied.map(([type]) => eventOfType(type)?.topic as string))].sort();
  }

  isBatched(type: string): boolean {
    const entry = this.byType.get(type);
    return entry !== undefined && (entry.copy?.batch ?? entry.record !== undefined) && entry.reaction === undefined;
  }

  /** Takes a batch apart, in its order, into what may share a transaction and what stands alone, each event in one of its own. */
  apart(events: readonly EventEnvelope[]): EventPart[] {
    const parts: Array<{ alone: boolean; events: EventEnvelope[] }> = [];
    for (const event of events) {
      const alone = this.byType.get(event.type)?.reaction?.alone === true;
      const last = parts.at(-1);
      if (last?.alone === alone) last.events.push(event);
      else parts.push({ alone, events: [event] });
    }
    return parts;
  }

  /** Runs what this service does with a run of events of one type. Reactions skip what happened before the installation. */
  async run(events: EventEnvelope[], context: EventContext, reactsSince: string): Promise<void> {
    const first = events[0];
    const entry = first && this.byType.get(first.type);
    if (entry === undefined) return;
    for (const event of events) {
      if (!entry.validate(event.data)) throw new EventMalformed(ajv.errorsText(entry.validate.errors, { dataVar: 'data' }));
    }
    if (entry.copy?.batch) await this.timed(entry.copy, events, context);
    for (const event of events) {
      if (entry.copy && !entry.copy.batch) await this.timed(entry.copy, event, context);
      if (entry.reaction && event.time >= reactsSince) await this.timed(entry.reaction, event, context);
    }
  }

  /** Gives events that have been checked to whoever records them all, together and in their order. */
  async record(events: readonly EventEnvelope[], context: EventContext): Promise<void> {
    const heard = events.filter(({ type }) => this.byType.get(type)?.record !== undefined);
    const recorder = heard[0] && this.byType.get(heard[0].type)?.record;
    if (recorder) await this.timed(recorder, heard, context);
  }

  /** Runs only the copies, for a rebuild. */
  async replay(event: EventEnvelope, context: EventContext): Promise<void> {
    const entry = this.byType.get(event.type);
    if (entry === undefined) return;
    if (!entry.validate(event.data)) throw new EventMalformed(ajv.errorsText(entry.validate.errors, { dataVar: 'data' }));
    const { copy } = entry;
    if (copy) await whileCopying(() => copy.call(copy.batch ? [event] : event, context));
  }

  private async timed(handler: Handler, data: EventEnvelope | EventEnvelope[], context: EventContext): Promise<void> {
    const type = (Array.isArray(data) ? data[0] : data)?.type ?? '';
    const start = performance.now();
    let outcome: 'done' | 'failed' = 'failed';
    try {
      await (handler.kind === 'reaction' ? handler.call(data, context) : whileCopying(() => handler.call(data, context)));
      outcome = 'done';
    } finally {
      this.observe(type, handler.kind, performance.now() - start, outcome);
    }
  }
}

/** Nest gives a promise of a value or of a stream; either way the handler is done only when this is. */
async function settled(answer: unknown): Promise<unknown> {
  const value = await answer;
  return isObservable(value) ? lastValueFrom(value, { defaultValue: undefined }) : value;
}
