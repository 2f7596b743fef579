import { Caller, Creates, IdParam, PageQuery } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AdvanceWhatIf } from '../../use-cases/what-if/advance-what-if';
import { AnswerWhatIf } from '../../use-cases/what-if/answer-what-if';
import { DraftWhatIf } from '../../use-cases/what-if/draft-what-if';
import { ReadWhatIfs } from '../../use-cases/what-if/read-what-ifs';
import { statedChanges } from './stated-changes';
import { WhatIfAnswerBody, WhatIfBody, WhatIfStepBody } from './what-if-inputs';

/** Copies of a tour in which changes are tried. */
@Controller()
export class WhatIfsController {
  constructor(
    private readonly drafting: DraftWhatIf,
    private readonly advancing: AdvanceWhatIf,
    private readonly answering: AnswerWhatIf,
    private readonly reading: ReadWhatIfs,
  ) {}

  @Get('tours/:id/what-ifs')
  list(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PageQuery) {
    return this.reading.ofTour(caller, id, query);
  }

  @Creates()
  @Post('tours/:id/what-ifs')
  draft(@Caller() caller: Caller, @IdParam() id: string, @Body() body: WhatIfBody) {
    return this.drafting.create(caller, id, statedChanges(body));
  }

  @Get('what-ifs/:id')
  @ApiOperation({ description: 'With the difference in figures and rules. A host touched reads its own changes, and of the others how many there are.' })
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.reading.one(caller, id);
  }

  @Put('what-ifs/:id')
  change(@Caller() caller: Caller, @IdParam() id: string, @Body() body: WhatIfBody) {
    return this.drafting.change(caller, id, statedChanges(body));
  }

  @Post('what-ifs/:id/advance')
  @ApiOperation({ description: 'Published, confirmed stops move, dropped ones are cancelled or declined, and added ones are held, all at once.' })
  advance(@Caller() caller: Caller, @IdParam() id: string, @Body() { step }: WhatIfStepBody) {
    return this.advancing.execute(caller, id, step);
  }

  @Post('what-ifs/:id/answer')
  answer(@Caller() caller: Caller, @IdParam() id: string, @Body() { answer }: WhatIfAnswerBody) {
    return this.answering.execute(caller, id, answer);
  }
}
