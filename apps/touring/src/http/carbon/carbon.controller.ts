import { Caller, IdParam } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadCarbon } from '../../use-cases/carbon/read-carbon';
import { StateSustainability } from '../../use-cases/carbon/state-sustainability';
import { attached } from '../road/attached';
import { SustainabilityBody } from './carbon-inputs';

/** The sustainability record of a tour, to read, to state and to take along. */
@Controller('tours/:id/carbon')
export class CarbonController {
  constructor(
    private readonly carbon: ReadCarbon,
    private readonly stateSustainability: StateSustainability,
  ) {}

  @Get()
  read(@Caller() caller: Caller, @IdParam() id: string) {
    return this.carbon.record(caller, id);
  }

  @Get('table')
  @ApiProduces('text/csv')
  async table(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const table = await this.carbon.table(caller, id);
    return table.ok ? attached(reply, { name: 'carbon.csv', mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(table.value.text) }) : table;
  }

  @Post('statement')
  state(@Caller() caller: Caller, @IdParam() id: string, @Body() body: SustainabilityBody) {
    return this.stateSustainability.execute(caller, id, body);
  }
}
