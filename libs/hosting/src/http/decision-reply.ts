import type { Decision } from '@caravanserai/kernel';
import { applyDecorators, HttpCode } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PROBLEM_TYPE, problemOfRejection } from './problem-details';
import { SIGN_IN } from './request-refused';

declare module 'fastify' {
  interface FastifyContextConfig {
    creates?: boolean;
  }
}

/** Marks a POST that makes something new; it answers 201, all others 200. */
export const Creates = (): MethodDecorator => 
  applyDecorators(HttpCode(201), RouteConfig({ creates: true }), ApiExtension('x-creates', true));

/** What a command or a query answers: the body of the answer, and the version that its ETag states. */
export interface Answer {
  readonly body: unknown;
  readonly version?: number | null;
}

/**
 * Turns a returned `Decision` into its HTTP answer. A hook of Fastify rather than an interceptor of Nest: interceptors wrap each
 * request into streams, which costs a hot command more than all the rest of this library.
 */
export function replyWithDecisions(fastify: FastifyInstance, refusals: Readonly<Record<string, number>>): void {
  fastify.addHook('preSerialization', (request, reply, payload, done) => {
    // Nest answers each POST with 201, but most of ours are actions on what exists already.
    if (reply.statusCode === 201 && !request.routeOptions.config.creates) void reply.code(200);
    done(null, isDecision(payload) ? answerOf(payload, reply, refusals) : withVersion(payload, reply));
  });
}

function answerOf(decision: Decision<unknown>, reply: FastifyReply, refusals: Readonly<Record<string, number>>): unknown {
  if (decision.ok) return isAnswer(decision.value) ? answerBody(decision.value, reply) : withVersion(decision.value ?? null, reply);
  const problem = problemOfRejection(decision.rejection, refusals);
  void reply.code(problem.status).header('content-type', PROBLEM_TYPE);
  if (problem.status === 401) void reply.header('www-authenticate', SIGN_IN);
  return { ...problem, correlationId: reply.request.cause?.correlationId };
}

function answerBody({ body, version }: Answer, reply: FastifyReply): unknown {
  if (typeof version === 'number') void reply.header('etag', `"${version}"`);
  return body;
}

/** A single resource carries its version as a field too; whatever way it is read, it comes with the same ETag. */
function withVersion(body: unknown, reply: FastifyReply): unknown {
  const version = (body as { version?: unknown } | null)?.version;
  if (Number.isSafeInteger(version)) void reply.header('etag', `"${version as number}"`);
  return body;
}

function isDecision(value: unknown): value is Decision<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { ok } = value as { ok?: unknown };
  return (ok === true && 'value' in value) || (ok === false && 'rejection' in value);
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'body' in value && 'version' in value;
}
