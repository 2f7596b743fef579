import { Log } from '@caravanserai/hosting';
import { UnitOfWork } from '@caravanserai/persistence';
import { Module, type DynamicModule } from '@nestjs/common';
import { Provider } from 'oidc-provider';
import { CONFIG, type IdentityConfig } from './config';
import { InteractionController } from './http/interaction.controller';
import { FORM_KEY, Interactions } from './http/interactions';
import { createIssuer } from './issuer/issuer';
import { readIssuerKeys, type IssuerKeys } from './issuer/keys';
import { SweepRecords } from './issuer/sweep-records';
import { EnterDemonstration } from './use-cases/enter-demonstration';
import { SignIn } from './use-cases/sign-in';

const KEYS = Symbol('issuer keys');

@Module({})
export class IdentityModule {
  static with(config: IdentityConfig): DynamicModule {
    return {
      module: IdentityModule,
      controllers: [InteractionController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: KEYS, useFactory: readIssuerKeys, inject: [UnitOfWork] },
        { provide: FORM_KEY, useFactory: (keys: IssuerKeys) => keys.cookies[0]!, inject: [KEYS] },
        {
          provide: Provider,
          useFactory: (keys: IssuerKeys, { dataSource }: UnitOfWork, log: Log) => createIssuer(config, keys, dataSource, log),
          inject: [KEYS, UnitOfWork, Log],
        },
        ...[SignIn, EnterDemonstration, Interactions, SweepRecords],
      ],
    };
  }
}
