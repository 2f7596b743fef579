import { randomBytes } from 'node:crypto';
import { Caller, Creates, IdParam, readCursor } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { AmendProduction } from '../../use-cases/production/amend-production';
import { CreateProduction } from '../../use-cases/production/create-production';
import { ListProductions } from '../../use-cases/production/list-productions';
import { ReadProduction } from '../../use-cases/production/read-production';
import { StepProduction } from '../../use-cases/production/step-production';
import { AmendBody, CreateProductionBody, ProductionsQuery, ProposeClauseBody, StepBody } from './production-inputs';
import { missingIn, stepOfBody } from './step-of-body';

@Controller('productions')
export class ProductionsController {
  constructor(
    private readonly productions: ListProductions,
    private readonly production: ReadProduction,
    private readonly create: CreateProduction,
    private readonly step: StepProduction,
    private readonly amend: AmendProduction,
  ) {}

  @Get()
  listProductions(@Caller() caller: Caller, @Query() { after, ...query }: ProductionsQuery) {
    return this.productions.execute(caller, { ...query, after: readCursor(after, ['instant', 'id']) as [string, string] | null });
  }

  @Creates()
  @Post()
  createProduction(@Caller() caller: Caller, @Body() { kind, title, language, equalStrength = false }: CreateProductionBody) {
    return this.create.execute(caller, { kind, title, language, equalStrength });
  }

  @Get(':id')
  readProduction(@Caller() caller: Caller, @IdParam() id: string) {
    return this.production.execute(caller, id);
  }

  /** A mediator's text takes the same way; in a deadlock the facilitator alone has it. */
  @Post(':id/clauses')
  proposeClause(@Caller() caller: Caller, @IdParam() id: string, @Body() { reason, ...proposed }: ProposeClauseBody) {
    return this.step.propose(caller, id, { ...proposed, salt: randomBytes(16).toString('hex') }, reason);
  }

  @Post(':id/steps')
  stepProduction(@Caller() caller: Caller, @IdParam() id: string, @Body() body: StepBody) {
    const whole = missingIn(body);
    if (!whole.ok) return whole;
    if (body.step === 'invite') return this.step.invite(caller, id, { organisationId: body.organisationId!, role: body.role! });
    return this.step.execute(caller, id, stepOfBody(body), body.reason);
  }

  @Post(':id/amendments')
  amendProduction(@Caller() caller: Caller, @IdParam() id: string, @Body() { clauses }: AmendBody) {
    return this.amend.execute(caller, id, clauses);
  }
}
