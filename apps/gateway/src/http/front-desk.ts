import { randomUUID } from 'node:crypto';
import { isId } from '@caravanserai/hosting';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type GatewayConfig } from '../config';
import { languageAccepted } from '../domain/languages';
import { csrfTokenOf, type Session } from '../store/sessions';
import type { Asking } from '../upstreams/service-calls';
import { ServicesHealth } from '../upstreams/services-health';
import { ReadStanding } from '../use-cases/read-standing';
import { RedeemInvitation, type RedeemRefusal, type Redemption } from '../use-cases/redeem-invitation';
import { homePage, type Visitor } from './home-page';
import { Visitors } from './visitors';

export type RedeemFields = { readonly [field in keyof Redemption | 'csrfToken' | 'key']?: unknown };

/** Receives whoever comes to the first page, and takes the codes of those who were invited. */
@Injectable()
export class FrontDesk {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly visitors: Visitors,
    private readonly health: ServicesHealth,
    private readonly readStanding: ReadStanding,
    private readonly redeemInvitation: RedeemInvitation,
  ) {}

  async show(welcome: boolean, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.visitors.session(request);
    const visitor = session && (await this.visitor(session, request, { welcome, given: { language: languageAccepted(request.headers['accept-language']) } }));
    await this.answer(reply, 200, visitor);
  }

  async redeem(fields: RedeemFields, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.visitors.session(request);
    if (!session) return void reply.redirect('/auth/sign-in', 303);
    this.visitors.mustMeanIt(request, session, fields.csrfToken);
    const given = redemptionIn(fields);
    const refusal = await this.redeemInvitation.run(given, askingOf(session, request), isId(fields.key) ? fields.key : randomUUID());
    if (refusal === null) return void reply.redirect('/?welcome', 303);
    await this.answer(reply, refusal.status, await this.visitor(session, request, { given, refusal }));
  }

  private async visitor(session: Session, request: FastifyRequest, form: { welcome?: boolean; given: Partial<Redemption>; refusal?: RedeemRefusal }): Promise<Visitor> {
    const standing = await this.readStanding.run(askingOf(session, request));
    return { username: session.username, csrfToken: csrfTokenOf(session.id), standing, welcome: false, ...form };
  }

  private async answer(reply: FastifyReply, status: number, visitor: Visitor | null): Promise<void> {
    const { body, headers } = homePage(this.config, visitor, await this.health.read());
    void reply.status(status).headers(headers).send(body);
  }
}

const askingOf = ({ accessToken }: Session, { ip, cause, headers }: FastifyRequest): Asking => ({
  accessToken,
  address: ip,
  correlationId: cause!.correlationId,
  acceptLanguage: headers['accept-language'],
});

const redemptionIn = ({ code, name, email, language }: RedeemFields): Redemption => ({ code: text(code), name: text(name), email: text(email).trim(), language: text(language) });

const text = (value: unknown) => (typeof value === 'string' ? value : '');
