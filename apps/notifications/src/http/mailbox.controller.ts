import { Caller, IdParam, PageQuery, type PlainPage, Public } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CONFIG, type NotificationsConfig } from '../config';
import { ListMailbox, type MailboxAction } from '../use-cases/list-mailbox';
import { ReadMessage } from '../use-cases/read-message';
import { mailboxPage, messagePage } from './mailbox-pages';

/** The pages of the local mailbox; there are none where mail goes to a mail server. */
@Public()
@ApiExcludeController()
@Controller('mailbox')
export class MailboxController {
  private readonly action: MailboxAction;

  constructor(
    private readonly list: ListMailbox,
    private readonly one: ReadMessage,
    @Inject(CONFIG) { production }: NotificationsConfig,
  ) {
    this.action = production ? 'read-production-mailbox' : 'read-mailbox';
  }

  @Get()
  async listMailbox(@Caller() caller: Caller, @Query() query: PageQuery, @Res({ passthrough: true }) reply: FastifyReply) {
    return shown(await this.list.execute(caller, this.action, query), mailboxPage, reply);
  }

  @Get(':id')
  async readMessage(@Caller() caller: Caller, @IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    return shown(await this.one.execute(caller, this.action, id), messagePage, reply);
  }
}

/** A page, or the refusal as problem details. */
function shown<T>(decision: Decision<T>, page: (value: T) => PlainPage, reply: FastifyReply): unknown {
  if (!decision.ok) return decision;
  const { body, headers } = page(decision.value);
  void reply.headers(headers);
  return body;
}
