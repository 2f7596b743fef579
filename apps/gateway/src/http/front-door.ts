import { RequestRefused } from '@caravanserai/hosting';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig, LimitName } from '../config';
import { isOurHost } from '../domain/same-site';
import type { RateLimits } from './rate-limits';

const YEAR_S = 31_536_000;

/** For probes inside a cluster, which know the gateway by another address and come every few seconds. */
const isProbe = (url: string) => url.startsWith('/health/') || url === '/metrics';

/** What goes for every request, before it is known what it wants. */
export function standAtTheDoor(fastify: FastifyInstance, config: GatewayConfig, limits: RateLimits): void {
  const headers = answerHeaders(config);
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers(headers);
    const { url = '', method = '' } = request.raw;
    if (url === '/metrics' && !mayReadMetrics(request, config)) throw new RequestRefused(404, 'not-found');
    if (isProbe(url)) return;
    if (!isOurHost(request.headers.host, config.publicOrigin)) throw new RequestRefused(421, 'host-not-ours');
    limit(limits, reply, 'address', request.ip);
    if (url.startsWith('/auth/') || (url.startsWith('/oidc/') && method === 'POST')) limit(limits, reply, 'sign-in', request.ip);
  });
}

/** Answers that are no pages need nothing from anywhere; pages and the documentation say otherwise for themselves. */
function answerHeaders({ publicOrigin, production }: GatewayConfig): Record<string, string> {
  const secure = production && publicOrigin.startsWith('https:');
  return {
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(secure && { 'strict-transport-security': `max-age=${YEAR_S}; includeSubDomains` }),
  };
}

function mayReadMetrics({ headers }: FastifyRequest, { production, metricsToken }: GatewayConfig): boolean {
  return !production || (metricsToken !== undefined && headers.authorization === `Bearer ${metricsToken}`);
}

/** Headers as in draft-ietf-httpapi-ratelimit-headers-10. @throws RequestRefused with the time to wait. */
export function limit(limits: RateLimits, reply: FastifyReply, name: LimitName, caller: string): void {
  const taken = limits.take(name, caller);
  if (!taken) return;
  const fullAfterS = Math.ceil(60 / taken.limit.perMinute);
  void reply.header('ratelimit-policy', `"${name}";q=${taken.limit.perMinute};w=60`);
  void reply.header('ratelimit', `"${name}";r=${taken.remaining};t=${Math.max(fullAfterS, Math.ceil(taken.waitMs / 1_000))}`);
  if (!taken.allowed) throw new RequestRefused(429, 'too-many-requests', undefined, { 'retry-after': String(Math.ceil(taken.waitMs / 1_000)) });
}
