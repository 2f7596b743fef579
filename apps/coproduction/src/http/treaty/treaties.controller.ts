import { Caller, Creates, InputRefused, Public } from '@caravanserai/hosting';
import { isCountry } from '@caravanserai/kernel';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { RowEntered } from '../../domain/treaty/enter-row';
import { EnterTreatyRow } from '../../use-cases/treaty/enter-treaty-row';
import { JudgeTreaties } from '../../use-cases/treaty/judge-treaties';
import { ReadTreaties } from '../../use-cases/treaty/read-treaties';
import { ConstellationBody, ConventionsQuery, InstrumentsQuery, TreatyRowBody, TreatyRowsQuery } from './treaty-inputs';

/** Which treaty fits a co-production, and what that is judged by. */
@Controller('treaties')
export class TreatiesController {
  constructor(
    private readonly judging: JudgeTreaties,
    private readonly treaties: ReadTreaties,
    private readonly entering: EnterTreatyRow,
  ) {}

  @Post('verdict')
  judge(@Caller() caller: Caller, @Body() body: ConstellationBody) {
    return this.judging.execute(caller, JSON.parse(JSON.stringify(body)));
  }

  @Public()
  @Get('instruments')
  listInstruments(@Caller() caller: Caller, @Query() query: InstrumentsQuery) {
    return this.treaties.instruments(caller, query);
  }

  @Public()
  @Get('rows')
  listRows(@Caller() caller: Caller, @Query() query: TreatyRowsQuery) {
    return this.treaties.rows(caller, query);
  }

  @Creates()
  @Post('rows')
  enterRow(@Caller() caller: Caller, @Body() body: TreatyRowBody) {
    return this.entering.execute(caller, JSON.parse(JSON.stringify(body)) as RowEntered);
  }

  @Public()
  @Get('conventions')
  compareConventions(@Caller() caller: Caller, @Query() { between, on }: ConventionsQuery) {
    return this.treaties.conventions(caller, pairIn(between), on);
  }
}

function pairIn(text: string): readonly [string, string] {
  const [one = '', other = '', ...more] = text.split(',');
  if (more.length === 0 && isCountry(one) && isCountry(other) && one !== other) return [one, other];
  throw new InputRefused([{ field: 'between', reason: 'must be two different country codes with a comma between them' }]);
}
