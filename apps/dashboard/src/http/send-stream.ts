import type { FastifyReply } from 'fastify';
import type { StepStream } from '../use-cases/open-step-stream';

const heartbeatMs = 10_000;
/** After this the client comes again, with its rights asked anew; a browser does so by itself. */
const lifeMs = 10 * 60_000;
/** Whoever does not read so much is away, and hears of what it missed when it comes again. */
const waitingMost = 256 * 1024;

/** Writes a stream as server-sent events until either side ends it. The answer is taken out of Fastify's hands, which wants to end it. */
export function sendStream(stream: StepStream, reply: FastifyReply): FastifyReply {
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-correlation-id': String(reply.getHeader('x-correlation-id')) };
  if (reply.request.method === 'HEAD') return reply.headers(headers).send();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, headers);
  const write = (text: string): void => {
    if (raw.writableLength > waitingMost) raw.destroy();
    else raw.write(text);
  };
  write('retry: 2000\n\n');
  const heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
  const life = setTimeout(() => raw.end(), lifeMs);
  raw.once('close', () => {
    clearInterval(heartbeat);
    clearTimeout(life);
    stream.stop();
  });
  stream.start({ event: (name, position, data) => write(`id: ${position}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`), end: () => raw.end() });
  return reply;
}
