import { Caller, IdParam } from '@caravanserai/hosting';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadChecklist } from '../../use-cases/road/read-checklist';
import { ReadDeadlines } from '../../use-cases/road/read-deadlines';
import { attached } from './attached';
import { PaperQuery } from './stay-inputs';

/** What is to be done for a stay and by when, to read, for a calendar and on paper. */
@Controller('stays/:id')
export class StayCalendarController {
  constructor(
    private readonly deadlines: ReadDeadlines,
    private readonly checklist: ReadChecklist,
  ) {}

  @Get('deadlines')
  readDeadlines(@Caller() caller: Caller, @IdParam() id: string) {
    return this.deadlines.list(caller, id);
  }

  @Get('deadlines/feed')
  @ApiProduces('text/calendar')
  async readFeed(@Caller() caller: Caller, @IdParam() id: string, @Query() { language }: PaperQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    const feed = await this.deadlines.feed(caller, id, language ?? 'en');
    return feed.ok ? attached(reply, { name: 'deadlines.ics', mediaType: 'text/calendar; charset=utf-8', bytes: Buffer.from(feed.value.text) }) : feed;
  }

  @Get('checklist')
  readChecklist(@Caller() caller: Caller, @IdParam() id: string) {
    return this.checklist.list(caller, id);
  }

  @Get('checklist/paper')
  @ApiProduces('application/pdf')
  async readPaper(@Caller() caller: Caller, @IdParam() id: string, @Query() { language }: PaperQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    const paper = await this.checklist.paper(caller, id, language ?? 'en');
    return paper.ok ? attached(reply, { name: 'checklist.pdf', mediaType: 'application/pdf', bytes: paper.value }) : paper;
  }
}
