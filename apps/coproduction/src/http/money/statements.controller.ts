import { Caller, IdParam, InputRefused } from '@caravanserai/hosting';
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiParam, ApiProduces } from '@nestjs/swagger';
import { ReadStatement, type StatementFormat, statementFormats } from '../../use-cases/money/read-statement';
import { SupposeAccount } from '../../use-cases/money/what-if';
import { PeriodQuery, WhatIfBody } from './account-inputs';

/** As much of the reply as a file needs. */
interface FileReply {
  headers(values: Readonly<Record<string, string>>): { send(content: Uint8Array): unknown };
}

@Controller('money/accounts/:id')
export class StatementsController {
  constructor(
    private readonly statements: ReadStatement,
    private readonly supposing: SupposeAccount,
  ) {}

  @Get('statement')
  readStatement(@Caller() caller: Caller, @IdParam() id: string, @Query() { from, to }: PeriodQuery) {
    return this.statements.execute(caller, id, { from, to });
  }

  @Get('statement/:format')
  @ApiParam({ name: 'format', enum: [...statementFormats] })
  @ApiProduces('text/csv', 'application/pdf')
  async writeStatement(@Caller() caller: Caller, @IdParam() id: string, @Param('format') format: string, @Query() { from, to }: PeriodQuery, @Res({ passthrough: true }) reply: FileReply) {
    const file = await this.statements.file(caller, id, { format: formatOf(format), from, to });
    if (!file.ok) return file;
    const { name, mediaType, content } = file.value;
    return reply.headers({ 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` }).send(Buffer.from(content));
  }

  @Post('what-if')
  supposeAccount(@Caller() caller: Caller, @IdParam() id: string, @Body() body: WhatIfBody) {
    return this.supposing.execute(caller, id, JSON.parse(JSON.stringify(body)) as WhatIfBody);
  }
}

function formatOf(format: string): StatementFormat {
  if ((statementFormats as readonly string[]).includes(format)) return format as StatementFormat;
  throw new InputRefused([{ field: 'format', reason: `must be one of ${statementFormats.join(', ')}` }]);
}
