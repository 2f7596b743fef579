import { Caller, Creates, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { EnterReferenceRow } from '../../use-cases/rules/enter-reference-row';
import { ReadFindings } from '../../use-cases/rules/read-findings';
import { ReadRules } from '../../use-cases/rules/read-rules';
import { SetRuleLevel } from '../../use-cases/rules/set-rule-level';
import { ReferenceQuery, ReferenceRowBody, RuleLevelBody, ruleIn } from './rules-inputs';

@Controller()
export class RulesController {
  constructor(
    private readonly rules: ReadRules,
    private readonly findings: ReadFindings,
    private readonly setLevel: SetRuleLevel,
    private readonly enterRow: EnterReferenceRow,
  ) {}

  @Public()
  @Get('rules')
  list(@Caller() caller: Caller) {
    return this.rules.rules(caller);
  }

  @Put('rules/:rule/level')
  level(@Caller() caller: Caller, @Param('rule') rule: string, @Body() body: RuleLevelBody) {
    return this.setLevel.execute(caller, ruleIn(rule), body);
  }

  @Public()
  @Get('reference-rows')
  referenceRows(@Caller() caller: Caller, @Query() query: ReferenceQuery) {
    return this.rules.referenceRows(caller, query);
  }

  @Creates()
  @Post('reference-rows')
  enter(@Caller() caller: Caller, @Body() body: ReferenceRowBody) {
    return this.enterRow.execute(caller, body);
  }

  @Get('tours/:id/rules')
  ofTour(@Caller() caller: Caller, @IdParam() id: string) {
    return this.findings.ofTour(caller, id);
  }

  @Get('stops/:id/rules')
  ofStop(@Caller() caller: Caller, @IdParam() id: string) {
    return this.findings.ofStop(caller, id);
  }
}
