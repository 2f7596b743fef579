import { Readable } from 'node:stream';
import { Caller, InputRefused } from '@caravanserai/hosting';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type ExportFormat, exportFormats, ExportSteps } from '../use-cases/export-steps';
import { BehindQuery, questionOf } from './figure-inputs';

/** Steps and instances as files. */
@Controller('export')
export class ExportController {
  constructor(private readonly exporting: ExportSteps) {}

  @Get(':format')
  @ApiOperation({ description: '`csv`: a row a step; `xes`: one workflow as IEEE 1849; `ocel`: all of them as OCEL 2.0 JSON; `instances`: a row an instance, with the filters of the list.' })
  @ApiParam({ name: 'format', enum: [...exportFormats] })
  @ApiProduces('text/csv', 'application/xml', 'application/json')
  async exportSteps(@Caller() caller: Caller, @Param('format') format: string, @Query() query: BehindQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    const { standing, reached, activity, next, variant, band } = query;
    const file = await this.exporting.execute(caller, formatOf(format, query), { ...questionOf(query), behind: { standing, reached, activity, next, variant, band } });
    if (!file.ok) return file;
    const { name, mediaType, pieces } = file.value;
    return reply.headers({ 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` }).send(Readable.from(pieces));
  }
}

/** XES knows one kind of case: an export of it is of one workflow, or of an imported log. */
function formatOf(format: string, { workflow, log }: BehindQuery): ExportFormat {
  if (!(exportFormats as readonly string[]).includes(format)) throw new InputRefused([{ field: 'format', reason: `must be one of ${exportFormats.join(', ')}` }]);
  if (format === 'xes' && workflow === undefined && log === undefined) throw new InputRefused([{ field: 'workflow', reason: 'is required by this format' }]);
  return format as ExportFormat;
}
