import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { AcceptFacilityConditions } from '../use-cases/accept-facility-conditions';
import { AnswerChallenge } from '../use-cases/answer-challenge';
import { ChallengeHold } from '../use-cases/challenge-hold';
import { ReadStops } from '../use-cases/read-stops';
import { ReleaseHold } from '../use-cases/release-hold';
import { OptionalRemarkBody } from './offer-inputs';
import { StopsQuery } from './stop-inputs';

/** What a host does with its own stops, and what both parties read of them. */
@Controller('stops')
export class StopsController {
  constructor(
    private readonly releaseHold: ReleaseHold,
    private readonly challengeHold: ChallengeHold,
    private readonly answerChallengeOf: AnswerChallenge,
    private readonly acceptConditionsOf: AcceptFacilityConditions,
    private readonly stops: ReadStops,
  ) {}

  @Get()
  list(@Caller() caller: Caller, @Query() query: StopsQuery) {
    return this.stops.list(caller, query);
  }

  @Get(':id')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.stops.one(caller, id);
  }

  @Post(':id/release')
  release(@Caller() caller: Caller, @IdParam() id: string, @Body() { remark }: OptionalRemarkBody) {
    return this.releaseHold.execute(caller, id, remark);
  }

  @Post(':id/challenge')
  challenge(@Caller() caller: Caller, @IdParam() id: string) {
    return this.challengeHold.execute(caller, id);
  }

  @Post(':id/answer-challenge')
  answerChallenge(@Caller() caller: Caller, @IdParam() id: string) {
    return this.answerChallengeOf.execute(caller, id);
  }

  @Post(':id/accept-conditions')
  acceptConditions(@Caller() caller: Caller, @IdParam() id: string) {
    return this.acceptConditionsOf.execute(caller, id);
  }
}
