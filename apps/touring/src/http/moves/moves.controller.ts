import { Caller, Creates, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { AnswerMove } from '../../use-cases/moves/answer-move';
import { ProposeMove } from '../../use-cases/moves/propose-move';
import { ReadMoves } from '../../use-cases/moves/read-moves';
import { MoveBody, TriedDatesBody } from './moves-inputs';

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

  /** Changes nothing: what these dates would break, and who else would have to move. */
  @HttpCode(200)
  @Post('stops/:id/move/try')
  tryOut(@Caller() caller: Caller, @IdParam() id: string, @Body() { delivery, opening, closing, dispatch }: TriedDatesBody) {
    return this.moves.tryOut(caller, id, { delivery, opening, closing, dispatch });
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
