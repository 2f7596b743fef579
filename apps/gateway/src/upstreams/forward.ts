import { RequestRefused } from '@caravanserai/hosting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { Dispatcher, Pool } from 'undici';

export interface Forwarded {
  readonly to: Pool;
  readonly timeMaxMs: number;
  /** Path and query at the upstream. */
  readonly path: string;
  readonly headers: Record<string, string | string[]>;
  /** For a body that was not read beforehand. */
  readonly body?: Readable;
  /** What of the answer's headers goes back. */
  readonly answered: (headers: Record<string, string | string[] | undefined>) => Record<string, string | string[]>;
}

/** Sends the request on and streams the answer back, within one time limit for both; streams of events have none. */
export async function forward(request: FastifyRequest, reply: FastifyReply, forwarded: Forwarded): Promise<FastifyReply> {
  const patience = patienceFor(reply, forwarded.timeMaxMs);
  const answer = await ask(request, forwarded, patience.end);
  // What is streamed goes on as long as both sides like.
  if (String(answer.headers['content-type']).startsWith('text/event-stream')) patience.forGood();
  // A client that hangs up and a time that runs out end the answer's stream with an error that nobody else would hear of.
  answer.body.on('error', (error) => request.log.debug(error));
  return reply.status(answer.statusCode).headers(forwarded.answered(answer.headers)).send(answer.body);
}

async function ask(request: FastifyRequest, { to, path, headers, body }: Forwarded, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  const options = { method: request.method as Dispatcher.HttpMethod, path, headers, body: body ?? bodyOf(request), signal };
  try {
    return await to.request(options);
  } catch (error) {
    if (!isSafe(request.method) || codeOf(error) !== 'UND_ERR_SOCKET') throw refusalOf(error);
    // The connection was closed while it lay idle; what only reads may be asked again.
    return to.request(options).catch((again: unknown) => Promise.reject(refusalOf(again)));
  }
}

/** Most bodies were read as bytes, up to the limit; a service gets them whole or not at all. */
const bodyOf = ({ body }: FastifyRequest) => (Buffer.isBuffer(body) && body.length > 0 ? body : null);

/** Aborts when the time is over or the client has gone. One timer that is cleared costs less than the signals made for this. */
function patienceFor({ raw }: FastifyReply, timeMaxMs: number): { readonly end: AbortSignal; forGood(): void } {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(new DOMException('The service took too long', 'TimeoutError')), timeMaxMs);
  raw.once('close', () => {
    clearTimeout(timer);
    if (!raw.writableFinished) end.abort();
  });
  return { end: end.signal, forGood: () => clearTimeout(timer) };
}

const AWAY = ['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_SOCKET', 'EPIPE'];
const RETRY_AFTER_S = 5;

/** A bug stays what it is; the network's failures become refusals with a code. */
function refusalOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'TimeoutError') return new RequestRefused(504, 'service-too-slow');
  if (AWAY.includes(code)) return new RequestRefused(503, 'service-unavailable', undefined, { 'retry-after': String(RETRY_AFTER_S) });
  if (code === 'AbortError') return new RequestRefused(499, 'client-gone');
  return error;
}

const codeOf = (error: unknown) => (error as { code?: string }).code?.toString().replace(/^\d+$/, '') || (error as Error).name;
const isSafe = (method: string) => method === 'GET' || method === 'HEAD';
