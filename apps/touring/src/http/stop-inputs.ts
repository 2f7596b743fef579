import { IsCode, IsDateOnly, IsId, IsInstant, IsObjectOf, IsText, PageQuery } from '@caravanserai/hosting';
import type { Assessment } from '../domain/facility';
import { type StopState, stopLifecycle } from '../domain/stop-lifecycle';

const verdicts = ['passed', 'conditional', 'failed'] as const;
const parties = ['organiser', 'host'] as const;

export class StopsQuery extends PageQuery {
  @IsId({ optional: true })
  tourId?: string;

  @IsId({ optional: true })
  spaceId?: string;

  @IsCode(stopLifecycle.states, { optional: true })
  state?: StopState;
}

export class ExtensionBody {
  @IsInstant({ description: 'When the hold is to end, instead of earlier' })
  until: string;
}

export class ConditionsField {
  @IsText(4_000, { description: 'Stays in this service; events carry no words' })
  measures: string;

  @IsCode(parties, { description: 'Who has to see to it' })
  by: 'organiser' | 'host';

  @IsDateOnly()
  due: string;
}

export class AssessmentBody {
  @IsCode(verdicts)
  verdict: Assessment['verdict'];

  @IsObjectOf(() => ConditionsField, { optional: true, description: 'With a conditional verdict, and with no other' })
  conditions?: ConditionsField;
}

export class ContractBody {
  @IsInstant({ optional: true, description: 'The deadline to sign; left out: 30 days from now' })
  signBy?: string;
}
