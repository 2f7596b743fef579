import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { AnswerMove } from '../../use-cases/moves/answer-move';
import { ProposeMove } from '../../use-cases/moves/propose-move';
import { ReadMoves } from '../../use-cases/moves/read-moves';
import { MoveBody, TriedDates } from './moves-inputs';

/** Other dates for a confirmed stop. */
@Controller()
export class MovesController {
  constructor(
    private readonly proposing: ProposeMove,
    private readonly answering: AnswerMove,
    private readonly moves: ReadMoves,
  ) {}

  @Get('stops/:id/moves')
  list(@Caller() caller: Caller, @IdParam() id: string) {
    return this.moves.ofStop(caller, id);
  }

  @Get('stops/:id/move-preview')
  @ApiOperation({ description: 'Changes nothing: what these dates would break, and who else would have to move by how many days.' })
  preview(@Caller() caller: Caller, @IdParam() id: string, @Query() { delivery, opening, closing, dispatch }: TriedDates) {
    return this.moves.preview(caller, id, { delivery, opening, closing, dispatch });
  }

  @Creates()
  @Post('stops/:id/move')
  propose(@Caller() caller: Caller, @IdParam() id: string, @Body() { delivery, opening, closing, dispatch, remark }: MoveBody) {
    return this.proposing.execute(caller, id, { delivery, opening, closing, dispatch, ...(remark !== undefined && { remark }) });
  }

  @Post('moves/:id/accept')
  accept(@Caller() caller: Caller, @IdParam() id: string) {
    return this.answering.execute(caller, id, 'accept-move');
  }

  @Post('moves/:id/decline')
  decline(@Caller() caller: Caller, @IdParam() id: string) {
    return this.answering.execute(caller, id, 'decline-move');
  }

  @Post('moves/:id/withdraw')
  withdraw(@Caller() caller: Caller, @IdParam() id: string) {
    return this.answering.execute(caller, id, 'withdraw-move');
  }
}
