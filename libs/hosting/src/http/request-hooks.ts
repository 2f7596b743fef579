import { withCause, type Cause } from '@caravanserai/messaging';
import { SpanKind, SpanStatusCode, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { causeOfRequest } from '../observing/correlation';
import type { HttpTimes } from '../observing/http-times';
import type { Log } from '../observing/log';
import { traceparentFrom, type Tracing } from '../observing/tracing';
import { problemOfError } from './problem-details';
import { sendProblem } from './problem.filter';

declare module 'fastify' {
  interface FastifyRequest {
    cause: Cause | null;
    span: Span | null;
    /** The route pattern (`/stops/:id`), never the path itself: paths and queries hold ids and what users typed. */
    routePattern: string;
    /** Hash of the caller's account, once it is known; the only thing that logs say of a person. */
    accountKey: string | null;
  }
}

const UNMATCHED = '(no route)';
const ROUTINE = /^\/(health|metrics)/;

/** Gives each request its cause and its span, and when it is answered writes its one line, its time and its span's end. */
export function observeRequests(fastify: FastifyInstance, log: Log, times: HttpTimes, tracing: Tracing): void {
  fastify.decorateRequest('cause', null);
  fastify.decorateRequest('span', null);
  fastify.decorateRequest('routePattern', UNMATCHED);
  fastify.decorateRequest('accountKey', null);

  fastify.addHook('onRequest', (request, reply, done) => {
    beginCause(request, reply, tracing);
    done();
  });

  // Only here, after the body has been read: its stream's events come from the socket, outside of any context set before.
  fastify.addHook('preValidation', (request, _reply, done) => {
    withCause(request.cause!, () => done());
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    times.observe(request.method, request.routePattern, reply.statusCode, reply.elapsedTime);
    writeLine(log, request, reply);
    endSpan(request.span, reply.statusCode);
    done();
  });
}

/** Paths that Fastify can't take apart are refused before any hook has run; they get the same answer and the same line as others. */
export function answerUnroutable(error: Error, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  request.cause = causeOfRequest(request.headers);
  request.routePattern = UNMATCHED;
  void reply.header('x-correlation-id', request.cause.correlationId);
  sendProblem(reply, problemOfError(error));
  writeLine(log, request, reply);
}

function beginCause(request: FastifyRequest, reply: FastifyReply, tracing: Tracing): void {
  const cause = causeOfRequest(request.headers);
  // Asked once: Fastify makes a new object of a dozen fields at each look.
  const route = (request.routePattern = request.routeOptions.url ?? UNMATCHED);
  const span = ROUTINE.test(route)
    ? null
    : tracing.start(`${request.method} ${route}`, SpanKind.SERVER, cause.traceparent, {
        'http.request.method': request.method,
        'http.route': route,
      });
  request.span = span;
  request.cause = span ? { ...cause, traceparent: traceparentFrom(span) } : cause;
  void reply.header('x-correlation-id', cause.correlationId);
}

function endSpan(span: Span | null, status: number): void {
  if (!span) return;
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function writeLine(log: Log, request: FastifyRequest, reply: FastifyReply): void {
  const { method, routePattern: route, cause, accountKey } = request;
  const status = reply.statusCode;
  const ms = Math.round(reply.elapsedTime * 10) / 10;
  const fields = { method, route, status, ms, correlationId: cause?.correlationId, account: accountKey ?? undefined };
  // Probes come every few seconds for ever; they are of interest only when they fail.
  if (status < 400 && ROUTINE.test(route)) log.debug('request', fields);
  else log.info('request', fields);
}
