import { type DynamicModule, Module } from '@nestjs/common';
import { ObligationsController } from './http/afterwards/obligations.controller';
import { OnObligationDays } from './reactions/afterwards/on-obligation-days';
import { ListObligations } from './use-cases/afterwards/list-obligations';
import { PassObligationDay } from './use-cases/afterwards/pass-obligation-day';
import { StepObligation } from './use-cases/afterwards/step-obligation';

/** What comes after signing: what each party owes by which day, with reminders. */
@Module({})
export class AfterwardsModule {
  static with(productions: DynamicModule): DynamicModule {
    return { module: AfterwardsModule, imports: [productions], controllers: [ObligationsController], providers: [ListObligations, StepObligation, PassObligationDay, OnObligationDays] };
  }
}
