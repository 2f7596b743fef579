import { AccessTokens } from '@caravanserai/access';
import { Log } from '@caravanserai/hosting';
import { accept, reject, type Decision } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { CONFIG, type GatewayConfig } from '../config';
import { IssuerClient, isIssuersFault, type Tokens } from '../issuer/issuer-client';
import { unseal } from '../store/seal';
import { Sessions, type Session } from '../store/sessions';
import { PENDING, type PendingSignIn } from './begin-sign-in';

export type FinishRefusal = 'sign-in-not-begun' | 'issuer-refused' | 'issuer-unavailable' | 'answer-does-not-fit' | 'token-not-for-us';

@Injectable()
export class FinishSignIn {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly issuer: IssuerClient,
    private readonly accessTokens: AccessTokens,
    private readonly sessions: Sessions,
    private readonly log: Log,
  ) {}

  /** @param query the issuer's answer, with its question mark. @param sealed what the browser kept. */
  async run(query: string, sealed: string | undefined): Promise<Decision<{ session: Session; returnTo: string }, FinishRefusal>> {
    const pending = unseal<PendingSignIn>(Buffer.from(sealed ?? '', 'base64url'), this.config.clientSecret, PENDING);
    if (!pending || pending.endsAt < Date.now()) return reject('sign-in-not-begun');
    const tokens = await this.redeem(query, pending);
    if (!tokens.ok) return tokens;
    const signedIn = await this.accessTokens.verify(`Bearer ${tokens.value.accessToken}`);
    if (!signedIn.ok) return this.refuse('token-not-for-us', signedIn.rejection.code);
    const { issuer, subject, key } = signedIn.value;
    const { accessEndsAt, username = subject, ...held } = tokens.value;
    const session = await this.sessions.open({ ...held, username, issuer, subject }, key, accessEndsAt);
    this.log.info('signed in', { account: key.slice(0, 16) });
    return accept({ session, returnTo: pending.returnTo });
  }

  private async redeem(query: string, pending: PendingSignIn): Promise<Decision<Tokens, FinishRefusal>> {
    try {
      return accept(await this.issuer.redeem(query, pending));
    } catch (error) {
      if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return this.refuse('issuer-refused', error.error);
      if (error instanceof ClientError) return this.refuse('answer-does-not-fit', error.code ?? 'unknown');
      if (isIssuersFault(error)) return this.refuse('issuer-unavailable', (error as Error).message);
      throw error;
    }
  }

  private refuse(code: FinishRefusal, reason: string): Decision<never, FinishRefusal> {
    this.log.warn('a sign-in was refused', { code, reason });
    return reject(code);
  }
}
