import { Log } from '@caravanserai/hosting';
import { Injectable } from '@nestjs/common';
import { IssuerClient } from '../issuer/issuer-client';
import { Sessions, type Session } from '../store/sessions';

/** Ends the session here first: whatever the issuer answers, the cookie opens nothing any more. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly issuer: IssuerClient,
    private readonly log: Log,
  ) {}

  /** @returns where the browser ends its session at the issuer, or the beginning when the issuer can't be asked. */
  async run(session: Session): Promise<string> {
    await this.sessions.close(session.id);
    this.log.info('signed out', { account: session.accountKey.slice(0, 16) });
    try {
      if (session.refreshToken) await this.issuer.revoke(session.refreshToken);
      return (await this.issuer.endSessionUrl(session.idToken)) ?? '/';
    } catch (error) {
      this.log.warn('signed out here, but the issuer did not answer', { reason: (error as Error).name });
      return '/';
    }
  }
}
