import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AnswerSweeper } from './answer-sweeper';
import { CallerFactsReader } from './caller-facts';
import { Commands, POLICY } from './commands';
import type { Policy } from './decide';
import { MandateCopies } from './mandate-copies';
import { Queries } from './queries';

export interface AccessSettings {
  readonly policy: Policy;
  /** The owner of the facts reads them where they are and keeps no copy. */
  readonly ownFacts?: Type<CallerFactsReader>;
}

/** Gives one service its way in: commands and queries under its policy. */
@Module({})
export class AccessModule {
  static forService(settings: AccessSettings): DynamicModule {
    return {
      module: AccessModule,
      global: true,
      controllers: settings.ownFacts ? [] : [MandateCopies],
      providers: [
        { provide: POLICY, useValue: settings.policy },
        { provide: CallerFactsReader, useClass: settings.ownFacts ?? CallerFactsReader },
        AnswerSweeper,
        Commands,
        Queries,
      ],
      exports: [POLICY, CallerFactsReader, Commands, Queries],
    };
  }
}
