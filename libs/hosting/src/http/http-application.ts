import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpTimes } from '../observing/http-times';
import type { Log } from '../observing/log';
import { NestLog } from '../observing/nest-log';
import type { Tracing } from '../observing/tracing';
import { AllowedMethods } from './allowed-methods';
import { replyWithDecisions } from './decision-reply';
import { acceptJsonOnly } from './json-body';
import { ProblemFilter } from './problem.filter';
import { answerUnroutable, observeRequests } from './request-hooks';
import { acceptMarkedStreams } from './streamed-body';
import { StrictInput } from './validation';

const BODY_LIMIT_BYTES = 1024 * 1024;
/** For a request to arrive in full; a slower client is holding a connection for nothing. */
const REQUEST_LIMIT_MS = 30_000;
/** Longer than the gateway keeps its idle connections, so that it is never the service that hangs up first. */
const KEEP_ALIVE_MS = 65_000;

export interface HttpParts {
  readonly log: Log;
  readonly times: HttpTimes;
  readonly tracing: Tracing;
  readonly refusals: Readonly<Record<string, number>>;
  /** Networks whose word on a client's address is believed, comma separated; else only a proxy on this machine. */
  readonly trustedProxies?: string;
}

/** One Nest application on Fastify with the house's manners: strict input, problem details, decisions, one log line per request. */
export async function createHttpApplication(module: Type | DynamicModule, parts: HttpParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_LIMIT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    trustProxy: parts.trustedProxies ?? 'loopback',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => answerUnroutable(error, request, reply, parts.log),
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const allowed = new AllowedMethods(fastify);
  fastify.decorateRequest('caller', null);
  fastify.decorateRequest('serviceCall', null);
  observeRequests(fastify, parts.log, parts.times, parts.tracing);
  replyWithDecisions(fastify, parts.refusals);
  acceptJsonOnly(fastify);
  acceptMarkedStreams(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: false,
    logger: new NestLog(),
  });
  app.useGlobalPipes(new StrictInput());
  app.useGlobalFilters(new ProblemFilter(parts.log, allowed));
  return app;
}
