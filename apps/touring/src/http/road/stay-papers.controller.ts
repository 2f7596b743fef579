import type { Readable } from 'node:stream';
import { BodyStream, Caller, CreatesFromBytes, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { KeepFile } from '../../use-cases/road/keep-file';
import { ReadStays } from '../../use-cases/road/read-stays';
import { RecordPapers } from '../../use-cases/road/record-papers';
import { attached } from './attached';
import { CoverBody, coverGiven, DocumentBody, documentGiven } from './paper-inputs';
import { FileQuery } from './stay-inputs';

/** Certificates, permits, and the files behind them. */
@Controller('stays/:id')
export class StayPapersController {
  constructor(
    private readonly papers: RecordPapers,
    private readonly keepFile: KeepFile,
    private readonly stays: ReadStays,
  ) {}

  @Post('covers')
  cover(@Caller() caller: Caller, @IdParam() id: string, @Body() body: CoverBody) {
    return this.papers.cover(caller, id, coverGiven(body), body.replaces);
  }

  @Post('documents')
  document(@Caller() caller: Caller, @IdParam() id: string, @Body() body: DocumentBody) {
    return this.papers.document(caller, id, documentGiven(body), body.replaces);
  }

  @Post('files')
  @CreatesFromBytes()
  @ApiOperation({ description: 'A photograph (JPEG, PNG, WebP) or a paper (PDF), at most 8 MiB. What it is is told by its bytes.' })
  file(@Caller() caller: Caller, @IdParam() id: string, @Query() { name }: FileQuery, @BodyStream() body: Readable) {
    return this.keepFile.execute(caller, id, name, body);
  }

  @Get('files/:fileId')
  @ApiProduces('image/jpeg', 'image/png', 'image/webp', 'application/pdf')
  async readFile(@Caller() caller: Caller, @IdParam() id: string, @IdParam('fileId') fileId: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const file = await this.stays.file(caller, id, fileId);
    return file.ok ? attached(reply, file.value) : file;
  }
}
