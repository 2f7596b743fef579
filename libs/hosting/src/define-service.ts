import type { CallerFactsReader, Policy } from '@caravanserai/access';
import type { DynamicModule, Type } from '@nestjs/common';
import type { LifecycleDefinition } from '@caravanserai/kernel';
import type { Environment } from './environment';

type ClassOf = new (...args: never[]) => object;

/** Everything by which one service differs from the next; `startService` knows the rest. */
export interface ServiceDefinition<Config = unknown> {
  /** One word: the folder, the database, the consumer group, the prefix of topics, the path at the gateway. */
  readonly name: string;
  /** The heading of its OpenAPI document. */
  readonly title: string;
  /** The service's own module; it finds `UnitOfWork`, `Outbox`, `Timers`, `Commands`, `Queries`, `Clock` in its container. */
  readonly module: (env: Environment, config: Config) => Type | DynamicModule;
  readonly entities: readonly ClassOf[];
  /** In the order in which they run. */
  readonly migrations: readonly ClassOf[];
  readonly lifecycles: readonly PublishedLifecycle[];
  readonly policy: Policy;
  /** Only for the owner of accounts and mandates, which reads them where they are; all others keep copies. */
  readonly ownFacts?: Type<CallerFactsReader>;
  /** HTTP status of every refusal that the use cases return; tried against the codes by the service's own tests. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Reads the variables that only this service has; throws an Error that names the variable and the reason. */
  readonly environment: (env: Environment) => Config;
}

/** A lifecycle of the kernel, as far as it is shown to others. */
export interface PublishedLifecycle {
  readonly definition: LifecycleDefinition;
  mermaid(): string;
}

/** Keeps the type of the configuration between `environment` and `module`. */
export function defineService<Config>(service: ServiceDefinition<Config>): ServiceDefinition<Config> {
  if (!/^[a-z]+$/.test(service.name)) throw new Error(`A service's name is one lower-case word, not "${service.name}"`);
  return service;
}
