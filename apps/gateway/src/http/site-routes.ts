import { randomBytes } from 'node:crypto';
import { RequestRefused } from '@caravanserai/hosting';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayConfig } from '../config';
import { isPageOfTheSite } from '../domain/site-path';
import { readSite, type Site } from '../site/read-site';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The pages of the browser application: its files, and its one document for every address that is no other part's. Where it has not been
 * built, nothing is added and the gateway's own plain pages answer.
 */
export function addSite(fastify: FastifyInstance, config: GatewayConfig): void {
  const site = readSite(config.siteFolder);
  if (site === null) return;
  fastify.get('/assets/:name', (request, reply) => sendAsset(site, request, reply));
  // A hook, since the framework keeps the answer to unknown addresses for itself; programs still get it.
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isPageOfTheSite(request.method, request.raw.url ?? '', request.headers.accept)) return;
    request.routePattern = 'page';
    const nonce = randomBytes(16).toString('base64url');
    await reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy(nonce, config) })
      .send(site.document().replace('STYLE_NONCE', nonce));
  });
}

/**
 * Nothing runs or is loaded but what lies here. The components make style elements, which carry the nonce of this answer; scripts get none,
 * so text that slipped into a page could not run. Forms lead to our own issuer's pages, and signing out on to another's.
 */
function policy(nonce: string, { tokens }: GatewayConfig): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `form-action 'self' ${new URL(tokens.issuer).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

async function sendAsset(site: Site, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asset = site.asset((request.params as { name: string }).name);
  if (!asset) throw new RequestRefused(404, 'not-found');
  void reply.headers({ 'content-type': asset.type, 'cache-control': FOR_EVER, vary: 'accept-encoding' });
  if (asset.packed === null || !/\bgzip\b/.test(String(request.headers['accept-encoding']))) return reply.send(asset.plain);
  return reply.header('content-encoding', 'gzip').send(await asset.packed);
}
