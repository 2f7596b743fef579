import { z } from 'zod';
import type { DataOf, EventShape } from './fields';

/**
 * One event of one version, declared once by the service that owns it. Everything else about it is derived from here.
 * Where any event will do, the shape is `any`: a schema is read and written by its shape, so no common one would fit all.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the sentence above says
export interface EventDeclaration<S extends EventShape = any> {
  /** Name with version as it stands in `ce_type`, e.g. `touring.stop.confirmed.v1`. */
  readonly type: string;
  readonly name: string;
  readonly version: number;
  /** `<service>.<aggregate>`: one topic per aggregate type, keyed by the aggregate's id. */
  readonly topic: string;
  readonly owner: string;
  /** The field of `data` that holds the aggregate's id, hence the Kafka key. */
  readonly key: keyof S & string;
  /** The sentence that says exactly when the event happens. */
  readonly when: string;
  readonly shape: S;
  /** What the owner may publish: closed, so that a field can't slip out undeclared. */
  readonly published: z.ZodType<DataOf<S>>;
  /** What a subscriber accepts: open, so that an owner may add fields without asking. */
  readonly accepted: z.ZodType<DataOf<S>>;
}

export type EventOf<E> = E extends EventDeclaration<infer S> ? DataOf<S> : never;

/** An event as a handler receives it: CloudEvents attributes and the extensions of the platform beside the data. */
export interface EventEnvelope<T = unknown> {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  /** The aggregate's id. */
  readonly subject: string;
  /** Instant of the command that caused it, RFC 3339 in UTC. */
  readonly time: string;
  /** 1, 2, 3 … without gaps over the published events of one aggregate. */
  readonly sequence: number;
  /** Identity of the owner's event log; a restore renews it. */
  readonly logId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly traceparent?: string;
  readonly topic: string;
  readonly data: T;
}

const namePattern = /^[a-z]+\.[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/;

/** Declares one event. Throws at load time when the name isn't `<service>.<aggregate>.<past-tense>` or the key isn't a field. */
export function defineEvent<const S extends EventShape>(
  name: string,
  version: number,
  declaration: { key: keyof S & string; when: string; data: S },
): EventDeclaration<S> {
  if (!namePattern.test(name)) throw new Error(`event name ${name} is not <service>.<aggregate>.<what-happened>`);
  if (!(declaration.key in declaration.data)) throw new Error(`${name}: key ${declaration.key} is no field of its data`);
  const [owner, aggregate] = name.split('.') as [string, string];
  return {
    type: `${name}.v${version}`,
    name,
    version,
    topic: `${owner}.${aggregate}`,
    owner,
    key: declaration.key,
    when: declaration.when,
    shape: declaration.data,
    published: z.strictObject(declaration.data) as unknown as z.ZodType<DataOf<S>>,
    accepted: z.looseObject(declaration.data) as unknown as z.ZodType<DataOf<S>>,
  };
}
