import { AccessTokens } from '@caravanserai/access';
import { RequestRefused } from '@caravanserai/hosting';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'undici';
import { CONFIG, type GatewayConfig } from '../config';
import { apiPath } from '../domain/api-path';
import { answeredHeaders, askedHeaders } from '../domain/passed-headers';
import { forward, type Forwarded } from '../upstreams/forward';
import { streamedBody } from '../upstreams/streamed-body';
import { Upstreams } from '../upstreams/upstreams';
import { limit } from './front-door';
import { RateLimits } from './rate-limits';
import { Visitors } from './visitors';

const STREAM_ANSWER_MAX_MS = 600_000;

interface Target {
  readonly service: string;
  readonly pool: Pool;
  /** Path and query at the service. */
  readonly path: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Where an API request goes, once it has been admitted. */
    target: Target | null;
  }
}

/** The way of an API request: which service, who asks, whether they ask too often; then it is sent on. */
@Injectable()
export class ApiDoor {
  private readonly toldToAll: Readonly<Record<string, string>>;

  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly upstreams: Upstreams,
    private readonly visitors: Visitors,
    private readonly accessTokens: AccessTokens,
    private readonly limits: RateLimits,
  ) {
    const { host, protocol } = new URL(config.publicOrigin);
    this.toldToAll = { 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) };
  }

  /** Before the body is read. What it finds out is left in the request's headers: a token, whoever sent it. */
  admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    request.target = this.targetOf(request);
    request.routePattern = `/api/${request.target.service}/*`;
    const account = request.headers.authorization ? await this.accountOfToken(request) : await this.accountOfCookie(request);
    if (account) limit(this.limits, reply, 'user', account);
    request.accountKey = account?.slice(0, 16) ?? null;
  };

  pass = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => forward(request, reply, this.onward(request));

  /** The same for a body that is sent on as it comes, and an answer that takes as long as reading it. */
  passStream = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    forward(request, reply, { ...this.onward(request), body: streamedBody(request), timeMaxMs: STREAM_ANSWER_MAX_MS });

  private onward(request: FastifyRequest): Forwarded {
    const { pool, path } = request.target!;
    return { to: pool, path, timeMaxMs: this.config.answerMaxMs, headers: { ...askedHeaders(request.headers), ...this.told(request) }, answered: answeredHeaders };
  }

  private targetOf(request: FastifyRequest): Target {
    const target = apiPath(request.raw.url ?? '');
    if (!target.ok) throw new RequestRefused(target.rejection.code === 'path-malformed' ? 400 : 404, target.rejection.code);
    const pool = this.upstreams.names.includes(target.value.service) ? this.poolFor(target.value.service, request) : undefined;
    if (!pool) throw new RequestRefused(404, 'not-found');
    return { ...target.value, pool };
  }

  private poolFor(service: string, { method, headers }: FastifyRequest): Pool | undefined {
    const asksForStream = method === 'GET' && headers.accept?.includes('text/event-stream') === true;
    return asksForStream ? this.upstreams.streamsOf(service) : this.upstreams.of(service);
  }

  /** Passed on as it is: the service refuses a wrong one. Here it is only asked whose request this is. */
  private async accountOfToken({ headers }: FastifyRequest): Promise<string | null> {
    const signedIn = await this.accessTokens.verify(headers.authorization);
    return signedIn.ok ? signedIn.value.key : null;
  }

  private async accountOfCookie(request: FastifyRequest): Promise<string | null> {
    const session = await this.visitors.session(request);
    if (!session) return null;
    this.visitors.mustMeanIt(request, session);
    request.headers.authorization = `Bearer ${session.accessToken}`;
    return session.accountKey;
  }

  /** Who asks from where, and under which correlation; whatever the client said of this itself is not passed on. */
  private told({ ip, cause }: FastifyRequest): Record<string, string> {
    const trace: Record<string, string> = cause?.traceparent ? { traceparent: cause.traceparent } : {};
    return { ...this.toldToAll, ...trace, 'x-forwarded-for': ip, 'x-correlation-id': cause!.correlationId };
  }
}
