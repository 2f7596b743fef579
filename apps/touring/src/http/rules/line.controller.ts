import { Caller, IdParam } from '@caravanserai/hosting';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { ReadHoldLedger } from '../../use-cases/rules/read-hold-ledger';
import { ReadLine } from '../../use-cases/rules/read-line';
import { LedgerQuery } from './rules-inputs';

/** As much of Fastify's reply as a file needs. */
interface FileReply {
  headers(values: Readonly<Record<string, string>>): { send(content: Uint8Array): unknown };
}

/** Who asked for what and when: the line of a tour and the ledger that proves it. */
@Controller()
export class LineController {
  constructor(
    private readonly ledger: ReadHoldLedger,
    private readonly line: ReadLine,
  ) {}

  @Get('tours/:id/hold-ledger')
  read(@Caller() caller: Caller, @IdParam() id: string, @Query() query: LedgerQuery) {
    return this.ledger.list(caller, id, query);
  }

  @Get('tours/:id/hold-ledger/verification')
  verify(@Caller() caller: Caller, @IdParam() id: string) {
    return this.ledger.verification(caller, id);
  }

  @Get('tours/:id/hold-ledger/lines')
  @ApiProduces('application/x-ndjson')
  async lines(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: FileReply) {
    const file = await this.ledger.file(caller, id);
    if (!file.ok) return file;
    return reply.headers({ 'content-type': 'application/x-ndjson', 'content-disposition': 'attachment; filename="hold-ledger.jsonl"' }).send(Buffer.from(file.value));
  }

  @Get('tours/:id/requests')
  requests(@Caller() caller: Caller, @IdParam() id: string, @Query() query: LedgerQuery) {
    return this.line.requests(caller, id, query);
  }

  @Get('stops/:id/rivals')
  rivals(@Caller() caller: Caller, @IdParam() id: string) {
    return this.line.rivals(caller, id);
  }
}
