import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';
import { DecideImportProposal } from '../use-cases/decide-import-proposal';
import { ListImportProposals } from '../use-cases/list-import-proposals';
import { RecordEngagements } from '../use-cases/record-engagements';
import { RecordTours } from '../use-cases/record-tours';
import { DecideProposalBody, EngagementsBulkBody, ImportProposalsQuery, readEngagementRow, readTourRow, RecordedEngagementFields, RecordedTourFields, ToursBulkBody } from './bulk-inputs';

/** Imports of the past, many rows at a time, with an answer for each of them. */
@ApiExtraModels(RecordedTourFields, RecordedEngagementFields)
@Controller('bulk')
export class BulkController {
  constructor(
    private readonly recordToursOf: RecordTours,
    private readonly recordEngagementsOf: RecordEngagements,
    private readonly proposals: ListImportProposals,
    private readonly decide: DecideImportProposal,
  ) {}

  @Post('recorded-tours')
  recordTours(@Caller() caller: Caller, @Body() { source, rows }: ToursBulkBody) {
    return this.recordToursOf.execute(caller, source, rows.map(readTourRow));
  }

  @Post('recorded-engagements')
  recordEngagements(@Caller() caller: Caller, @Body() { source, rows }: EngagementsBulkBody) {
    return this.recordEngagementsOf.execute(caller, source, rows.map(readEngagementRow));
  }

  @Get('proposals')
  listProposals(@Caller() caller: Caller, @Query() query: ImportProposalsQuery) {
    return this.proposals.execute(caller, query);
  }

  @Post('proposals/:id/decide')
  decideProposal(@Caller() caller: Caller, @IdParam() id: string, @Body() body: DecideProposalBody) {
    return this.decide.execute(caller, id, body);
  }
}
