import { Caller, PageQuery } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';
import { ListImportProposals } from '../use-cases/list-import-proposals';
import { RecordEngagements } from '../use-cases/record-engagements';
import { RecordTours } from '../use-cases/record-tours';
import { EngagementsBulkBody, readEngagementRow, readTourRow, RecordedEngagementFields, RecordedTourFields, ToursBulkBody } from './bulk-inputs';

/** Imports of the past, many rows at a time, with an answer for each of them. */
@ApiExtraModels(RecordedTourFields, RecordedEngagementFields)
@Controller('bulk')
export class BulkController {
  constructor(
    private readonly recordToursOf: RecordTours,
    private readonly recordEngagementsOf: RecordEngagements,
    private readonly proposals: ListImportProposals,
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
  listProposals(@Caller() caller: Caller, @Query() query: PageQuery) {
    return this.proposals.execute(caller, query);
  }
}
