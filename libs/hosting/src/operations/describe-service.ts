import { eventsHeardBy, type HeardEvent } from '@caravanserai/messaging';
import type { Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { ServiceDefinition } from '../define-service';
import { readHostSettings, type Environment } from '../environment';
import { HostModule, type HostParts } from '../host.module';
import { type Answers, answersOf } from './answers';
import { describeApi } from './open-api';

export interface ServiceDescription {
  readonly api: OpenAPIObject;
  readonly hears: readonly HeardEvent[];
}

/**
 * What a service says of itself without being started. Nest only looks at the container and constructs nothing in it, so the
 * environment must be complete but nothing in it needs to exist.
 */
export async function describeService<C>(service: ServiceDefinition<C>, env: Environment, answers: Answers = answersOf(service.name)): Promise<ServiceDescription> {
  const module = HostModule.around(service, env, readHostSettings(env), {} as HostParts);
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  const controllers = [...app.get(ModulesContainer).values()].flatMap((part) => [...part.controllers.values()]);
  const hears = controllers.flatMap(({ metatype }) => eventsHeardBy(metatype as Type<object>));
  const api = describeApi(app, service.title, answers);
  await app.close();
  return { api, hears };
}
