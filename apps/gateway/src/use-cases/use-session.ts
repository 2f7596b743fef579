import { accept, reject, type Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { ResponseBodyError } from 'openid-client';
import { IssuerClient, isIssuersFault } from '../issuer/issuer-client';
import { Sessions, type Session } from '../store/sessions';

export type UseRefusal = 'session-ended' | 'issuer-unavailable';

/** Gives the session behind a cookie with an access token that is still good, and renews it when it is not. */
@Injectable()
export class UseSession {
  private readonly renewals = new Map<string, Promise<Decision<Session, UseRefusal>>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly issuer: IssuerClient,
  ) {}

  async run(id: string): Promise<Decision<Session, UseRefusal>> {
    const session = await this.sessions.find(id);
    if (!session) return reject('session-ended');
    return isFresh(session) ? accept(session) : this.renew(id);
  }

  /** A page asks for ten things at once; the first of them renews for all, and other replicas wait at the row. */
  private renew(id: string): Promise<Decision<Session, UseRefusal>> {
    const underWay = this.renewals.get(id);
    if (underWay) return underWay;
    const renewal = this.renewOnce(id).finally(() => this.renewals.delete(id));
    this.renewals.set(id, renewal);
    return renewal;
  }

  private async renewOnce(id: string): Promise<Decision<Session, UseRefusal>> {
    const renewed = await this.sessions.locked(id, (session, tx) => this.renewLocked(session, tx));
    if (!renewed.ok && renewed.rejection.code === 'session-ended') await this.sessions.close(id);
    return renewed;
  }

  private async renewLocked(session: Session | null, tx: Transaction): Promise<Decision<Session, UseRefusal>> {
    if (session && isFresh(session)) return accept(session);
    if (!session?.refreshToken) return reject('session-ended');
    try {
      const { accessEndsAt, accessToken, refreshToken = session.refreshToken, idToken = session.idToken } = await this.issuer.refresh(session.refreshToken);
      const renewed = { ...session, accessToken, refreshToken, idToken, accessEndsAt };
      await this.sessions.replaceTokens(tx, renewed);
      return accept(renewed);
    } catch (error) {
      if (error instanceof ResponseBodyError && error.error === 'invalid_grant') return reject('session-ended');
      if (isIssuersFault(error)) return reject('issuer-unavailable');
      throw error;
    }
  }
}

const isFresh = ({ accessEndsAt }: Session) => accessEndsAt.getTime() > Date.now();
