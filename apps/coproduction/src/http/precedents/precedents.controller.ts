import { Caller, readCursor } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';
import { ReadPrecedents } from '../../use-cases/precedents/read-precedents';
import { RecordPrecedents } from '../../use-cases/precedents/record-precedents';
import { PrecedentFields, PrecedentPairsQuery, PrecedentsBulkBody, PrecedentsQuery, readPrecedentRow } from './precedent-inputs';

/** Films that countries have made together, as publications list them. */
@ApiExtraModels(PrecedentFields)
@Controller()
export class PrecedentsController {
  constructor(
    private readonly recording: RecordPrecedents,
    private readonly precedents: ReadPrecedents,
  ) {}

  @Post('bulk/precedents')
  recordPrecedents(@Caller() caller: Caller, @Body() { source, rows }: PrecedentsBulkBody) {
    return this.recording.execute(caller, source, rows.map(readPrecedentRow));
  }

  @Get('precedents')
  listPrecedents(@Caller() caller: Caller, @Query() { limit, after, countries, year, text }: PrecedentsQuery) {
    const cursor = readCursor(after, ['number', 'id']) as [number, string] | null;
    return this.precedents.list(caller, { limit, after: cursor, countries: [...new Set(countries?.split(',') ?? [])], year: year ?? null, text: text ?? null });
  }

  @Get('precedents/pairs')
  listPairs(@Caller() caller: Caller, @Query() { limit, after, country, year }: PrecedentPairsQuery) {
    return this.precedents.pairs(caller, { limit, after: readCursor(after, ['number', 'text']) as [number, string] | null, country: country ?? null, year: year ?? null });
  }
}
