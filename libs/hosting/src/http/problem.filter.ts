import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../observing/log';
import type { AllowedMethods } from './allowed-methods';
import { problem, PROBLEM_TYPE, problemOfError, type Problem } from './problem-details';
import { RequestRefused } from './request-refused';

/** Answers whatever is thrown on the way of a request; also Fastify's own refusals and unknown routes come here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly allowed: AllowedMethods,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const found = problemOfError(error);
    if (found.code === 'unexpected') this.log.error('unexpected error', error, { correlationId: request.cause?.correlationId });
    if (error instanceof RequestRefused) void reply.headers(error.headers);
    if (found.status === 503) void reply.header('retry-after', '5');
    sendProblem(reply, found.code === 'route-unknown' ? this.withMethods(found, request, reply) : found);
  }

  private withMethods(unknown: Problem, request: FastifyRequest, reply: FastifyReply): Problem {
    const methods = this.allowed.of(request.raw.url ?? '');
    if (methods.length === 0) return unknown;
    void reply.header('allow', methods.join(', '));
    return problem(405, 'method-not-allowed');
  }
}

/** Sent as bytes: Fastify knows no serialiser for this content type, and to text it would add a charset that RFC 9457 does not have. */
export function sendProblem(reply: FastifyReply, found: Problem): void {
  const correlationId = reply.request.cause?.correlationId;
  void reply.code(found.status).header('content-type', PROBLEM_TYPE).send(Buffer.from(JSON.stringify({ ...found, correlationId })));
}
