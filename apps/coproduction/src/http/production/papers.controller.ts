import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { ExchangeWordFiles } from '../../use-cases/production/exchange-word-files';
import { JudgeProduction } from '../../use-cases/production/judge-production';
import { NumberParam } from '../plain-text';
import { VerdictBody, WordFileBody } from './production-inputs';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** As much of the reply as a file needs. */
interface FileReply {
  headers(values: Readonly<Record<string, string>>): { send(content: Uint8Array): unknown };
}

/** What goes out to counsel and to the treaties, and what comes back. */
@Controller('productions/:id')
export class PapersController {
  constructor(
    private readonly judging: JudgeProduction,
    private readonly words: ExchangeWordFiles,
  ) {}

  @Post('verdict')
  judgeProduction(@Caller() caller: Caller, @IdParam() id: string, @Body() { form }: VerdictBody) {
    return this.judging.execute(caller, id, form);
  }

  @Get('verdict')
  readVerdict(@Caller() caller: Caller, @IdParam() id: string) {
    return this.judging.read(caller, id);
  }

  @Get('drafts/:number/word')
  @ApiProduces('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  async writeWordFile(@Caller() caller: Caller, @IdParam() id: string, @NumberParam() number: number, @Res({ passthrough: true }) reply: FileReply) {
    const file = await this.words.write(caller, id, number);
    return file.ok ? reply.headers({ 'content-type': WORD, 'content-disposition': `attachment; filename="draft-${number}.docx"` }).send(file.value) : file;
  }

  /** Reads a file and says what it would propose; what of it goes on the table each party decides clause by clause. */
  @Post('word')
  readWordFile(@Caller() caller: Caller, @IdParam() id: string, @Body() { content }: WordFileBody) {
    return this.words.read(caller, id, Buffer.from(content, 'base64'));
  }
}
