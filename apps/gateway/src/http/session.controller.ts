import { Controller, Get, Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { csrfTokenOf } from '../store/sessions';
import { Visitors } from './visitors';

type SessionShown =
  | { readonly signedIn: false }
  | {
      readonly signedIn: true;
      readonly username: string;
      readonly account: { readonly issuer: string; readonly subject: string };
      /** Instant, RFC 3339. */
      readonly endsAt: string;
      /** Sent with every write as X-CSRF-Token. */
      readonly csrfToken: string;
    };

/** What a page asks first: who am I, and with which token do I show that a write is meant. */
@Controller('api/session')
export class SessionController {
  constructor(private readonly visitors: Visitors) {}

  @Get()
  @Header('cache-control', 'no-store')
  async read(@Req() request: FastifyRequest): Promise<SessionShown> {
    const session = await this.visitors.session(request);
    if (!session) return { signedIn: false };
    const { username, issuer, subject, endsAt, id } = session;
    return { signedIn: true, username, account: { issuer, subject }, endsAt: endsAt.toISOString(), csrfToken: csrfTokenOf(id) };
  }
}
