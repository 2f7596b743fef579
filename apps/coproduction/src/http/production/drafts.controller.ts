import { Caller, IdParam, PageQuery, readCursor } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CompareDrafts } from '../../use-cases/production/compare-drafts';
import { MapNegotiation } from '../../use-cases/production/map-negotiation';
import { ReadDrafts } from '../../use-cases/production/read-drafts';
import { ReadProductionHistory } from '../../use-cases/production/read-production-history';
import { TranslateProduction } from '../../use-cases/production/translate-production';
import { NumberParam } from '../plain-text';
import { ProofQuery, RedlineQuery, TranslationBody } from './production-inputs';

/** The texts of a production and how they came about. */
@Controller('productions/:id')
export class DraftsController {
  constructor(
    private readonly drafts: ReadDrafts,
    private readonly compare: CompareDrafts,
    private readonly history: ReadProductionHistory,
    private readonly map: MapNegotiation,
    private readonly translate: TranslateProduction,
  ) {}

  @Get('drafts')
  listDrafts(@Caller() caller: Caller, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.drafts.list(caller, id, { limit, after: numberAfter(after) });
  }

  @Get('drafts/:number')
  readDraft(@Caller() caller: Caller, @IdParam() id: string, @NumberParam() number: number) {
    return this.drafts.read(caller, id, number);
  }

  @Get('proof')
  proveClause(@Caller() caller: Caller, @IdParam() id: string, @Query() { draft, clause }: ProofQuery) {
    return this.drafts.prove(caller, id, draft, clause);
  }

  @Get('redline')
  compareDrafts(@Caller() caller: Caller, @IdParam() id: string, @Query() query: RedlineQuery) {
    return this.compare.execute(caller, id, query);
  }

  @Get('history')
  readHistory(@Caller() caller: Caller, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.history.execute(caller, id, { limit, after: numberAfter(after) });
  }

  @Get('map')
  mapNegotiation(@Caller() caller: Caller, @IdParam() id: string) {
    return this.map.execute(caller, id);
  }

  @Post('translations')
  translateProduction(@Caller() caller: Caller, @IdParam() id: string, @Body() body: TranslationBody) {
    return this.translate.execute(caller, id, body);
  }
}

const numberAfter = (after: string | undefined): number => Number(readCursor(after, ['number'])?.[0] ?? 0);
