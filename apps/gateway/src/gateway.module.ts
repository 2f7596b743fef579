import { AccessTokens } from '@caravanserai/access';
import { Module, type DynamicModule } from '@nestjs/common';
import { CONFIG, type GatewayConfig } from './config';
import { ApiDoor } from './http/api-door';
import { AuthController } from './http/auth.controller';
import { DocsController } from './http/docs.controller';
import { Doorman, SignInWays } from './http/doorman';
import { FrontDesk } from './http/front-desk';
import { HomeController } from './http/home.controller';
import { RateLimits } from './http/rate-limits';
import { SessionCookie } from './http/session-cookie';
import { SessionController } from './http/session.controller';
import { Visitors } from './http/visitors';
import { IssuerClient } from './issuer/issuer-client';
import { Sessions } from './store/sessions';
import { SweepSessions } from './store/sweep-sessions';
import { JoinedApi } from './upstreams/joined-api';
import { ServiceCalls } from './upstreams/service-calls';
import { ServicesHealth } from './upstreams/services-health';
import { Upstreams } from './upstreams/upstreams';
import { BeginSignIn } from './use-cases/begin-sign-in';
import { FinishSignIn } from './use-cases/finish-sign-in';
import { ReadStanding } from './use-cases/read-standing';
import { RedeemInvitation } from './use-cases/redeem-invitation';
import { SignOut } from './use-cases/sign-out';
import { UseSession } from './use-cases/use-session';

@Module({})
export class GatewayModule {
  static with(config: GatewayConfig): DynamicModule {
    return {
      module: GatewayModule,
      controllers: [HomeController, AuthController, SessionController, DocsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: AccessTokens, useValue: new AccessTokens(config.tokens) },
        ...[Sessions, SweepSessions, IssuerClient, Upstreams, ServiceCalls, ServicesHealth, JoinedApi, RateLimits],
        ...[BeginSignIn, FinishSignIn, SignOut, UseSession, ReadStanding, RedeemInvitation],
        ...[SessionCookie, Visitors, Doorman, SignInWays, FrontDesk, ApiDoor],
      ],
    };
  }
}
