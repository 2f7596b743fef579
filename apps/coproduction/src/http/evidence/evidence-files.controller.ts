import { Caller, IdParam } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { PrepareSignature } from '../../use-cases/evidence/prepare-signature';
import { ReadEvidenceFiles } from '../../use-cases/evidence/read-evidence-files';
import { SignProduction } from '../../use-cases/evidence/sign-production';
import type { TypedReply } from '../plain-text';
import { PrepareQuery, SignBody, askedBy } from './evidence-inputs';

const PDF = 'application/pdf';
const ZIP = 'application/zip';

/** Bytes go out as they are; a refusal stays a decision, which becomes problem details like all others. */
function asBytes(reply: TypedReply, type: string, decision: Decision<Buffer>): Buffer | Decision<Buffer> {
  if (!decision.ok) return decision;
  void reply.type(type);
  return decision.value;
}

@Controller('agreements/:id')
export class AgreementEvidenceController {
  constructor(
    private readonly files: ReadEvidenceFiles,
    private readonly preparing: PrepareSignature,
  ) {}

  @Get('signing')
  prepareSignature(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PrepareQuery) {
    return this.preparing.ofAgreement(caller, id, askedBy(query));
  }

  @Get('pdf')
  async readPaper(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: TypedReply) {
    return asBytes(reply, PDF, await this.files.paper(caller, 'hosting-agreement', id));
  }

  @Get('bundle')
  async readBundle(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: TypedReply) {
    return asBytes(reply, ZIP, await this.files.bundle(caller, 'hosting-agreement', id));
  }
}

@Controller('productions/:id')
export class ProductionEvidenceController {
  constructor(
    private readonly files: ReadEvidenceFiles,
    private readonly preparing: PrepareSignature,
    private readonly signing: SignProduction,
  ) {}

  @Get('signing')
  prepareProductionSignature(@Caller() caller: Caller, @IdParam() id: string, @Query() query: PrepareQuery) {
    return this.preparing.ofProduction(caller, id, askedBy(query));
  }

  @Post('sign')
  signProduction(@Caller() caller: Caller, @IdParam() id: string, @Body() body: SignBody) {
    return this.signing.execute(caller, id, body);
  }

  @Get('pdf')
  async readProductionPaper(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: TypedReply) {
    return asBytes(reply, PDF, await this.files.paper(caller, 'production', id));
  }

  @Get('bundle')
  async readProductionBundle(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: TypedReply) {
    return asBytes(reply, ZIP, await this.files.bundle(caller, 'production', id));
  }
}
