import { accept, reject, type Decision } from '@caravanserai/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { CONFIG, type GatewayConfig } from '../config';
import { pathAtHome } from '../domain/same-site';
import { IssuerClient, isIssuersFault, type SignInChecks } from '../issuer/issuer-client';
import { seal } from '../store/seal';

/** What the browser keeps while its user is at the issuer. */
export interface PendingSignIn extends SignInChecks {
  readonly returnTo: string;
  readonly endsAt: number;
}

export const PENDING = 'pending sign-in';
export const PENDING_LIFE_S = 15 * 60;

@Injectable()
export class BeginSignIn {
  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly issuer: IssuerClient,
  ) {}

  /** @param returnTo a path of ours. @param anew even if the issuer knows the browser already. @returns where the browser goes, and what it keeps until it is back. */
  async run(returnTo: unknown, anew = false): Promise<Decision<{ location: string; state: string; sealed: string }, 'issuer-unavailable'>> {
    const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const pending: PendingSignIn = { ...checks, returnTo: pathAtHome(returnTo, this.config.publicOrigin), endsAt: Date.now() + PENDING_LIFE_S * 1_000 };
    try {
      const { href: location } = await this.issuer.authorizationUrl(checks, anew);
      return accept({ location, state: checks.state, sealed: seal(pending, this.config.clientSecret, PENDING).toString('base64url') });
    } catch (error) {
      if (isIssuersFault(error)) return reject('issuer-unavailable');
      throw error;
    }
  }
}
