import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type GatewayConfig } from '../config';
import { PENDING_LIFE_S } from '../use-cases/begin-sign-in';
import { cookieLine, cookieOf } from './cookies';

const CALLBACK = '/auth/callback';

/** The gateway's two cookies: the session's, and one for each sign-in under way. */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  /** The port stands in the name because browsers send cookies to all ports of a host, and two installations may run on one. */
  constructor(@Inject(CONFIG) { publicOrigin }: GatewayConfig) {
    const { protocol, port } = new URL(publicOrigin);
    this.secure = protocol === 'https:';
    // With this prefix browsers take it only over https, for this host alone: no neighbouring site can plant one.
    this.name = `${this.secure ? '__Host-' : ''}session${port && `_${port}`}`;
  }

  of = (request: Pick<FastifyRequest, 'headers'>): string | null => cookieOf(request, this.name);

  line = (id: string): string => cookieLine(this.name, id, { secure: this.secure, path: '/' });

  endLine = (): string => cookieLine(this.name, '', { secure: this.secure, path: '/', lifeS: 0 });

  pendingOf = (request: Pick<FastifyRequest, 'headers'>, state: unknown): string | null => cookieOf(request, this.pendingName(state));

  /** Named after its state, so that a second tab does not overwrite the first one's. */
  pendingLine = (state: string, sealed: string): string => this.pending(state, sealed, PENDING_LIFE_S);

  pendingEndLine = (state: unknown): string => this.pending(state, '', 0);

  private pending(state: unknown, value: string, lifeS: number): string {
    return cookieLine(this.pendingName(state), value, { secure: this.secure, path: CALLBACK, lifeS });
  }

  private pendingName = (state: unknown) => `${this.secure ? '__Secure-' : ''}sign_in_${String(state).replace(/[^\w-]/g, '').slice(0, 12)}`;
}
