import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type GatewayConfig } from '../config';
import { Sessions } from '../store/sessions';
import { BeginSignIn } from '../use-cases/begin-sign-in';
import { FinishSignIn } from '../use-cases/finish-sign-in';
import { SignOut } from '../use-cases/sign-out';
import { refusedPage } from './refused-page';
import { SessionCookie } from './session-cookie';
import { Visitors } from './visitors';

/** The three ways through the door. */
@Injectable()
export class SignInWays {
  constructor(
    readonly begin: BeginSignIn,
    readonly finish: FinishSignIn,
    readonly signOut: SignOut,
  ) {}
}

/** Which use case a browser's request means, and which cookies and which address its answer carries. */
@Injectable()
export class Doorman {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly cookie: SessionCookie,
    private readonly visitors: Visitors,
    private readonly sessions: Sessions,
    private readonly ways: SignInWays,
  ) {}

  async begin(returnTo: unknown, anew: boolean, { headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
    // The issuer leads back to the public address; a cookie set at another name of this machine would not be there.
    const { host, origin } = new URL(this.config.publicOrigin);
    if (headers.host !== host) return redirect(reply, `${origin}/auth/sign-in?${new URLSearchParams({ returnTo: String(returnTo ?? '/'), ...(anew && { anew: '' }) })}`);
    const begun = await this.ways.begin.run(returnTo, anew);
    if (!begun.ok) return showRefusal(reply, 503, begun.rejection.code);
    redirect(reply.header('set-cookie', this.cookie.pendingLine(begun.value.state, begun.value.sealed)), begun.value.location);
  }

  /** A session that the browser had before is closed: the one after signing in must not be one that somebody else knows. */
  async finish(state: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const query = new URL(request.raw.url ?? '', this.config.publicOrigin).search;
    const finished = await this.ways.finish.run(query, this.cookie.pendingOf(request, state) ?? undefined);
    void reply.header('set-cookie', this.cookie.pendingEndLine(state));
    if (!finished.ok) return showRefusal(reply, finished.rejection.code === 'issuer-unavailable' ? 503 : 400, finished.rejection.code);
    const before = this.cookie.of(request);
    if (before) await this.sessions.close(before);
    redirect(reply.header('set-cookie', this.cookie.line(finished.value.session.id)), finished.value.returnTo);
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.visitors.session(request);
    if (!session) return redirect(reply.header('set-cookie', this.cookie.endLine()), '/');
    this.visitors.mustMeanIt(request, session, (request.body as { csrfToken?: string } | undefined)?.csrfToken);
    const location = await this.ways.signOut.run(session);
    redirect(reply.header('set-cookie', this.cookie.endLine()), location);
  }
}

function redirect(reply: FastifyReply, location: string): void {
  void reply.redirect(location, 303);
}

function showRefusal(reply: FastifyReply, status: number, code: Parameters<typeof refusedPage>[0]): void {
  const { body, headers } = refusedPage(code);
  void reply.status(status).headers(headers).send(body);
}
