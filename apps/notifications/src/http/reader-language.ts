import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languageAccepted } from '../templates/language';

/** The language in which this request wants to read: contacts knows a person's own, but a reader may prefer another on this screen. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  languageAccepted(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
