import { RequestRefused } from '@caravanserai/hosting';
import type { FastifyRequest } from 'fastify';
import { type Readable, Transform } from 'node:stream';

/** A little more than any service takes, so that it is the service that says what its limit is. */
const BYTES_MAX = 256 * 1024 * 1024;

/** The body as it comes, for a route whose bodies are too long to be held. The client's own stream is never destroyed: it would not hear why it was refused. */
export function streamedBody({ raw }: FastifyRequest): Readable {
  let bytes = 0;
  const body = new Transform({
    transform(piece: Buffer, _encoding, done) {
      bytes += piece.length;
      done(bytes > BYTES_MAX ? new RequestRefused(413, 'body-too-large') : null, piece);
    },
  });
  const brokenOff = () => raw.readableEnded || body.destroy(new RequestRefused(499, 'client-gone'));
  raw.on('error', brokenOff).on('close', brokenOff);
  // A service that answers before it has read all lets go of the rest; it is read to its end here and forgotten.
  body.on('error', () => undefined).on('close', () => raw.unpipe(body).resume());
  return raw.pipe(body);
}
