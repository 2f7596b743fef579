import { Caller, IdParam, IsId, IsText } from '@caravanserai/hosting';
import { Body, Controller, Post } from '@nestjs/common';
import { AssignStop } from '../use-cases/assign-stop';

export class AssignStopBody {
  @IsId({ description: 'For which side: the organiser or the host' })
  organisationId: string;

  @IsId({ nullable: true, description: 'Who holds a mandate of that organisation now; null: nobody is in charge any more' })
  personRef: string | null;

  @IsText(4_000, { optional: true, description: 'Needed from an administrator. Stays in this service; events carry no words' })
  reason?: string;
}

/** Who is in charge of a stop on each side. */
@Controller('stops/:id')
export class StopChargeController {
  constructor(private readonly assignStop: AssignStop) {}

  @Post('assign')
  assign(@Caller() caller: Caller, @IdParam() id: string, @Body() body: AssignStopBody) {
    return this.assignStop.execute(caller, id, body);
  }
}
