import { Caller, IdParam, InputRefused, Public } from '@caravanserai/hosting';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiParam, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type ExportFormat, exportFormats, ExportTour } from '../../use-cases/paper/export-tour';
import { PrintOffer } from '../../use-cases/paper/print-offer';
import { attached } from '../road/attached';
import { PaperQuery } from '../road/stay-inputs';

const mediaTypes: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };

/** What of an offer and of a tour can be taken along. */
@Controller()
export class PapersController {
  constructor(
    private readonly printOffer: PrintOffer,
    private readonly exportTour: ExportTour,
  ) {}

  @Public()
  @Get('offers/:id/paper')
  @ApiProduces('application/pdf')
  async print(@Caller() caller: Caller, @IdParam() id: string, @Query() { language }: PaperQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    const paper = await this.printOffer.execute(caller, id, language ?? 'en');
    return paper.ok ? attached(reply, { name: 'offer.pdf', mediaType: 'application/pdf', bytes: paper.value }) : paper;
  }

  @Public()
  @Get('tours/:id/export/:format')
  @ApiParam({ name: 'format', enum: [...exportFormats] })
  @ApiProduces('text/csv', 'application/json')
  async export(@Caller() caller: Caller, @IdParam() id: string, @Param('format') given: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const format = formatOf(given);
    const file = await this.exportTour.execute(caller, id, format);
    return file.ok ? attached(reply, { name: `tour.${format}`, mediaType: mediaTypes[format], bytes: Buffer.from(file.value) }) : file;
  }
}

function formatOf(format: string): ExportFormat {
  if ((exportFormats as readonly string[]).includes(format)) return format as ExportFormat;
  throw new InputRefused([{ field: 'format', reason: `must be one of ${exportFormats.join(', ')}` }]);
}
