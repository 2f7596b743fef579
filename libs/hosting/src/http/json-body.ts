import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestRefused } from './request-refused';

type Done = (error: Error | null, body?: unknown) => void;

/**
 * The one kind of body the house reads: JSON in UTF-8, not compressed. Fastify's own parser would turn invalid bytes into
 * replacement characters and store them as if they had been meant; here they are refused.
 */
export function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request: FastifyRequest, body: Buffer, done: Done) => {
    const parsed = parseJson(request, body);
    if (parsed instanceof RequestRefused) done(parsed);
    else done(null, parsed);
  });
}

/** An empty body is no body: clients that always send a content type may still call actions that need none. */
function parseJson({ headers }: FastifyRequest, body: Buffer): unknown {
  if (body.length === 0) return undefined;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return new RequestRefused(415, 'content-encoding-not-supported');
  if (!speaksUtf8(headers['content-type'])) return new RequestRefused(415, 'charset-not-supported');
  if (!isUtf8(body)) return new RequestRefused(400, 'body-not-utf8');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return new RequestRefused(400, 'body-not-json'); // V8's message quotes the body, so it is not passed on.
  }
}

function speaksUtf8(contentType = ''): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}
