import { Caller, IdParam, IsFlagInQuery, PageQuery } from '@caravanserai/hosting';
import { Controller, Get, Post, Query } from '@nestjs/common';
import type { LanguageTag } from '../templates/language';
import { CountUnread } from '../use-cases/count-unread';
import { ExplainNotification } from '../use-cases/explain-notification';
import { ListInbox } from '../use-cases/list-inbox';
import { MarkRead } from '../use-cases/mark-read';
import { ReadNotification } from '../use-cases/read-notification';
import { ReaderLanguage } from './reader-language';

class InboxQuery extends PageQuery {
  @IsFlagInQuery({ optional: true, description: 'Only what is unread, or only what has been read' })
  unread?: boolean;
}

/** The inbox of whoever is signed in, in the language that they accept. */
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly list: ListInbox,
    private readonly unread: CountUnread,
    private readonly one: ReadNotification,
    private readonly why: ExplainNotification,
    private readonly read: MarkRead,
  ) {}

  @Get()
  listInbox(@Caller() caller: Caller, @Query() query: InboxQuery, @ReaderLanguage() language: LanguageTag) {
    return this.list.execute(caller, query, language);
  }

  @Get('unread-count')
  countUnread(@Caller() caller: Caller) {
    return this.unread.execute(caller);
  }

  @Get(':id')
  readNotification(@Caller() caller: Caller, @IdParam() id: string, @ReaderLanguage() language: LanguageTag) {
    return this.one.execute(caller, id, language);
  }

  @Get(':id/why')
  explainNotification(@Caller() caller: Caller, @IdParam() id: string, @ReaderLanguage() language: LanguageTag) {
    return this.why.execute(caller, id, language);
  }

  @Post(':id/read')
  markRead(@Caller() caller: Caller, @IdParam() id: string, @ReaderLanguage() language: LanguageTag) {
    return this.read.execute(caller, id, language);
  }
}
