import { Caller, plainPage, Public } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UnsubscribeKind } from '../domain/unsubscribing';
import type { LanguageTag } from '../templates/language';
import { Unsubscribe } from '../use-cases/unsubscribe';
import { ReaderLanguage } from './reader-language';
import { askingPage, donePage } from './unsubscribe-pages';

type PageFor = (kind: UnsubscribeKind, language: LanguageTag) => Parameters<typeof plainPage>[0];

/** Where the links of letters lead (RFC 8058). A page asks before it does anything; a mail program posts without a session and without asking. */
@Public()
@ApiExcludeController()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Get(':token')
  async ask(@Caller() caller: Caller, @Param('token') token: string, @ReaderLanguage() language: LanguageTag, @Res({ passthrough: true }) reply: FastifyReply) {
    return shown(await this.unsubscribe.look(caller, token), askingPage, language, reply);
  }

  @Post(':token')
  @HttpCode(200)
  async done(@Caller() caller: Caller, @Param('token') token: string, @ReaderLanguage() language: LanguageTag, @Res({ passthrough: true }) reply: FastifyReply) {
    return shown(await this.unsubscribe.execute(caller, token), donePage, language, reply);
  }
}

function shown(decision: Decision<UnsubscribeKind>, page: PageFor, language: LanguageTag, reply: FastifyReply): unknown {
  if (!decision.ok) return decision;
  const { body, headers } = plainPage(page(decision.value, language));
  void reply.headers(headers);
  return body;
}
