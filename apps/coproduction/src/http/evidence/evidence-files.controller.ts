import { Caller, IdParam } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PrepareSignature } from '../../use-cases/evidence/prepare-signature';
import { ReadEvidenceFiles } from '../../use-cases/evidence/read-evidence-files';
import { SignProduction } from '../../use-cases/evidence/sign-production';
import { PrepareQuery, SignBody, askedBy } from './evidence-inputs';

const PDF = 'application/pdf';
const ZIP = 'application/zip';

/** Bytes go out as they are, under a name to keep them by; a refusal stays a decision, which becomes problem details like all others. */
function asFile(reply: FastifyReply, mediaType: string, name: string, decision: Decision<Buffer>): Extract<Decision<Buffer>, { ok: false }> | FastifyReply {
  if (!decision.ok) return decision;
  return reply.headers({ 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` }).send(decision.value);
}

/** Paper and bundle of an agreement of any kind, a production as well. */
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
  @ApiProduces('application/pdf')
  async readPaper(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return asFile(reply, PDF, `agreement-${id}.pdf`, await this.files.paper(caller, id));
  }

  @Get('bundle')
  @ApiProduces('application/zip')
  async readBundle(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return asFile(reply, ZIP, `evidence-${id}.zip`, await this.files.bundle(caller, id));
  }
}

@Controller('productions/:id')
export class ProductionSigningController {
  constructor(
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
}
