import { RequestRefused } from '@caravanserai/hosting';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'undici';
import type { GatewayConfig } from '../config';
import { isPlainPath } from '../domain/api-path';
import { answeredHeaders, askedHeaders } from '../domain/passed-headers';
import { forward } from '../upstreams/forward';
import type { Upstreams } from '../upstreams/upstreams';
import type { ApiDoor } from './api-door';

/** Where whole files are uploaded; nothing else may be longer than the limit of bodies. */
const STREAMED = ['/api/dashboard/logs', '/api/touring/stays/:id/files'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What is sent on rather than answered here. Bodies are read as bytes: what they mean is the receiver's matter. */
export function addForwardedRoutes(fastify: FastifyInstance, config: GatewayConfig, door: ApiDoor, upstreams: Upstreams): void {
  fastify.decorateRequest('target', null);
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    for (const url of STREAMED) scope.route({ method: 'POST', url, onRequest: door.admit, handler: door.passStream });
  });
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.route({ method: METHODS, url: '/api/*', onRequest: door.admit, handler: door.pass });
    const identity = upstreams.of('identity');
    if (identity) scope.route({ method: METHODS, url: '/oidc/*', handler: (request, reply) => passToIssuer(request, reply, identity, config) });
    const notifications = upstreams.of('notifications');
    if (notifications) scope.route({ method: ['GET', 'HEAD', 'POST'], url: '/unsubscribe/:token', handler: (request, reply) => passUnsubscribing(request, reply, notifications, config) });
    // Everybody's mail, for trying out: in production there is no such page.
    if (notifications && !config.production)
      for (const url of ['/mailbox', '/mailbox/*']) scope.route({ method: METHODS, url, handler: (request, reply) => passToMailbox(request, reply, notifications, config) });
  });
}

/** The issuer's own cookies go through, and no others: it has its own session, and ours is none of its business. */
function passToIssuer(request: FastifyRequest, reply: FastifyReply, to: Pool, { publicOrigin, answerMaxMs: timeMaxMs }: GatewayConfig): Promise<FastifyReply> {
  const { url = '', headers } = request.raw;
  if (!isPlainPath(url)) throw new RequestRefused(400, 'path-malformed');
  const cookie = (headers.cookie ?? '').split(';').map((pair) => pair.trim()).filter((pair) => pair.startsWith('issuer_'));
  const told = { cookie: cookie.join('; '), 'x-forwarded-for': request.ip, host: new URL(publicOrigin).host, 'x-correlation-id': request.cause!.correlationId };
  return forward(request, reply, { to, timeMaxMs, path: url, headers: { ...askedHeaders(headers), ...told }, answered: withCookies });
}

function withCookies(headers: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  const cookies = headers['set-cookie'];
  return { ...answeredHeaders(headers), ...(cookies && { 'set-cookie': cookies }) };
}

function passToMailbox(request: FastifyRequest, reply: FastifyReply, to: Pool, { answerMaxMs: timeMaxMs }: GatewayConfig): Promise<FastifyReply> {
  if (!isPlainPath(request.raw.url ?? '')) throw new RequestRefused(400, 'path-malformed');
  const headers = { ...askedHeaders(request.headers), 'x-correlation-id': request.cause!.correlationId };
  return forward(request, reply, { to, timeMaxMs, path: request.raw.url ?? '', headers, answered: answeredHeaders });
}

/**
 * Links of letters, which work without a session: no cookie and no token goes on. What a mail program posts with one says only, in one of two
 * forms, that it is a single click (RFC 8058, 3.1); the link itself says all that is needed.
 */
function passUnsubscribing(request: FastifyRequest, reply: FastifyReply, to: Pool, { answerMaxMs: timeMaxMs }: GatewayConfig): Promise<FastifyReply> {
  const { url = '', headers } = request.raw;
  if (!isPlainPath(url)) throw new RequestRefused(400, 'path-malformed');
  request.body = undefined;
  const language = headers['accept-language'];
  return forward(request, reply, { to, timeMaxMs, path: url, headers: { ...(language && { 'accept-language': language }), 'x-correlation-id': request.cause!.correlationId }, answered: answeredHeaders });
}
