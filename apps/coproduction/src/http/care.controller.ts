import { Caller, IdParam, IsId, IsInstant, IsText } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { AssignAgreement } from '../use-cases/assign-agreement';
import { ExtendDeadline } from '../use-cases/extend-deadline';
import { NudgeParties } from '../use-cases/nudge-parties';

export class DeadlineBody {
  @IsInstant({ description: 'The new deadline to sign, at most 90 days after the one before' })
  until: string;

  @IsText(2_000, { description: 'Stays with the parties; events carry no words' })
  reason: string;
}

export class AssignAgreementBody {
  @IsId({ description: 'For which party' })
  organisationId: string;

  @IsId({ nullable: true, description: 'Who holds a mandate of that organisation now; null: nobody is in charge any more' })
  personRef: string | null;

  @IsText(2_000, { optional: true, description: 'Needed from an administrator. Stays with the parties; events carry no words' })
  reason?: string;
}

/** What is done so that an agreement does not stand still: more time, a reminder, somebody in charge. */
@Controller('agreements/:id')
export class CareController {
  constructor(
    private readonly extend: ExtendDeadline,
    private readonly nudge: NudgeParties,
    private readonly assignAgreement: AssignAgreement,
  ) {}

  @Post('extend-deadline')
  extendDeadline(@Caller() caller: Caller, @IdParam() id: string, @Body() { until, reason }: DeadlineBody) {
    return this.extend.execute(caller, id, { until: new Date(until), reason });
  }

  @Post('nudge')
  nudgeParties(@Caller() caller: Caller, @IdParam() id: string) {
    return this.nudge.execute(caller, id);
  }

  @Post('assign')
  assign(@Caller() caller: Caller, @IdParam() id: string, @Body() body: AssignAgreementBody) {
    return this.assignAgreement.execute(caller, id, body);
  }
}
