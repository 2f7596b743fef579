import { Caller, IdParam, PageQuery, readCursor } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DiscussClause } from '../../use-cases/production/discuss-clause';
import { ReadProductionCatalogue } from '../../use-cases/production/read-production-catalogue';
import { ClauseParam } from './clause-param';
import { CommentBody } from './production-inputs';

@Controller()
export class DiscussionController {
  constructor(
    private readonly discuss: DiscussClause,
    private readonly catalogue: ReadProductionCatalogue,
  ) {}

  @Get('production-catalogue')
  readCatalogue(@Caller() caller: Caller) {
    return this.catalogue.execute(caller);
  }

  @Get('productions/:id/clauses/:clause/comments')
  listComments(@Caller() caller: Caller, @IdParam() id: string, @ClauseParam() clause: string, @Query() { limit, after }: PageQuery) {
    return this.discuss.read(caller, id, { clause, limit, after: readCursor(after, ['instant', 'id']) as [string, string] | null });
  }

  @Post('productions/:id/clauses/:clause/comments')
  comment(@Caller() caller: Caller, @IdParam() id: string, @ClauseParam() clause: string, @Body() { text }: CommentBody) {
    return this.discuss.say(caller, id, { clause, text });
  }
}
