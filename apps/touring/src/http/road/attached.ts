import type { FastifyReply } from 'fastify';

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * A file that a user has brought, given out so that no browser can take it for a page of this house: by its own type and no other, to be saved
 * and not shown, and without the right to run anything should it be shown all the same.
 */
export function attached(reply: FastifyReply, { name, mediaType, bytes }: Attachment): FastifyReply {
  return reply
    .headers({
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    })
    .send(Buffer.from(bytes));
}
