import { Log } from '@caravanserai/hosting';
import { UnitOfWork } from '@caravanserai/persistence';
import { Module, type DynamicModule } from '@nestjs/common';
import { Provider } from 'oidc-provider';
import { CONFIG, type IdentityConfig } from './config';
import { AccountController } from './http/account.controller';
import { AccountDesk } from './http/account-desk';
import { BrowserForms, FORM_KEY } from './http/browser-forms';
import { DemonstrationController } from './http/demonstration.controller';
import { InteractionController } from './http/interaction.controller';
import { Interactions } from './http/interactions';
import { OpenInteractions } from './http/open-interactions';
import { Registrations } from './http/registrations';
import { SignedInBrowsers } from './http/signed-in-browsers';
import { createIssuer } from './issuer/issuer';
import { readIssuerKeys, type IssuerKeys } from './issuer/keys';
import { SweepRecords } from './issuer/sweep-records';
import { ChangePassword } from './use-cases/change-password';
import { EndSignIns } from './use-cases/end-sign-ins';
import { EnterDemonstration } from './use-cases/enter-demonstration';
import { RegisterAccount } from './use-cases/register-account';
import { SignIn } from './use-cases/sign-in';

const KEYS = Symbol('issuer keys');

@Module({})
export class IdentityModule {
  static with(config: IdentityConfig): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [InteractionController, AccountController, DemonstrationController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: KEYS, useFactory: readIssuerKeys, inject: [UnitOfWork] },
        { provide: FORM_KEY, useFactory: (keys: IssuerKeys) => keys.cookies[0]!, inject: [KEYS] },
        {
          provide: Provider,
          useFactory: (keys: IssuerKeys, { dataSource }: UnitOfWork, log: Log) => createIssuer(config, keys, dataSource, log),
          inject: [KEYS, UnitOfWork, Log],
        },
        ...[SignIn, EnterDemonstration, RegisterAccount, ChangePassword, EndSignIns],
        ...[BrowserForms, OpenInteractions, Interactions, Registrations, SignedInBrowsers, AccountDesk, SweepRecords],
      ],
    };
  }
}
