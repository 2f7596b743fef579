import { timingSafeEqual } from 'node:crypto';
import { RequestRefused } from '@caravanserai/hosting';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type GatewayConfig } from '../config';
import { comesFromOurPages } from '../domain/same-site';
import { csrfTokenOf, type Session } from '../store/sessions';
import { UseSession } from '../use-cases/use-session';
import { SessionCookie } from './session-cookie';

/** Who the browser's cookie says is asking, and whether they mean what they ask. */
@Injectable()
export class Visitors {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly cookie: SessionCookie,
    private readonly useSession: UseSession,
  ) {}

  /** @returns null for a visitor without a cookie or with one whose session is over. @throws RequestRefused while the issuer is away. */
  async session(request: Pick<FastifyRequest, 'headers'>): Promise<Session | null> {
    const id = this.cookie.of(request);
    if (!id) return null;
    const session = await this.useSession.run(id);
    if (session.ok) return session.value;
    if (session.rejection.code === 'issuer-unavailable') throw new RequestRefused(503, 'issuer-unavailable', undefined, { 'retry-after': '5' });
    return null;
  }

  /** @param formToken the token where a form sends it; scripts send it as X-CSRF-Token. @throws RequestRefused for a forged write. */
  mustMeanIt(request: FastifyRequest, session: Session, formToken?: unknown): void {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin, 'sec-fetch-site': fetchSite, 'x-csrf-token': header } = request.headers;
    const ours = comesFromOurPages({ origin, fetchSite: fetchSite as string | undefined }, this.config.publicOrigin);
    if (!ours || !same(String(formToken ?? header ?? ''), csrfTokenOf(session.id))) throw new RequestRefused(403, 'csrf-token-wrong');
  }
}

function same(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
