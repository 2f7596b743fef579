import { Caller, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { DescribeOffer } from '../../use-cases/facility/describe-offer';
import { MatchSpaces } from '../../use-cases/facility/match-spaces';
import { ReadDescription } from '../../use-cases/facility/read-description';
import { DescriptionBody } from './description-inputs';
import { MatchesQuery } from './object-inputs';

/** What an offer says besides its terms, and who could host it. */
@Controller('offers/:id')
export class DescriptionsController {
  constructor(
    private readonly describeOffer: DescribeOffer,
    private readonly description: ReadDescription,
    private readonly matchSpaces: MatchSpaces,
  ) {}

  @Public()
  @Get('description')
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.description.execute(caller, id);
  }

  @Put('description')
  describe(@Caller() caller: Caller, @IdParam() id: string, @Body() body: DescriptionBody) {
    return this.describeOffer.execute(caller, id, body);
  }

  @Get('matches')
  matches(@Caller() caller: Caller, @IdParam() id: string, @Query() query: MatchesQuery) {
    return this.matchSpaces.execute(caller, id, query);
  }
}
