import { Caller, IdParam, IsInstant, IsText } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { ExtendDeadline } from '../use-cases/extend-deadline';
import { NudgeParties } from '../use-cases/nudge-parties';

export class DeadlineBody {
  @IsInstant({ description: 'The new deadline to sign, at most 90 days after the one before' })
  until: string;

  @IsText(2_000, { description: 'Stays with the parties; events carry no words' })
  reason: string;
}

/** What the secretariat does for an agreement that stands still. */
@Controller('agreements/:id')
export class CareController {
  constructor(
    private readonly extend: ExtendDeadline,
    private readonly nudge: NudgeParties,
  ) {}

  @Post('extend-deadline')
  extendDeadline(@Caller() caller: Caller, @IdParam() id: string, @Body() { until, reason }: DeadlineBody) {
    return this.extend.execute(caller, id, { until: new Date(until), reason });
  }

  @Post('nudge')
  nudgeParties(@Caller() caller: Caller, @IdParam() id: string) {
    return this.nudge.execute(caller, id);
  }
}
