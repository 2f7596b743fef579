import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtension } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestRefused } from './request-refused';

declare module 'fastify' {
  interface FastifyContextConfig {
    streamedBody?: boolean;
  }
}

/** The media type of bodies that are not read beforehand. */
export const BYTES = 'application/octet-stream';

/** Marks a POST that makes something new of bytes of any length; its handler reads them as they come, by `BodyStream`, and bounds them. It answers 201. */
export const CreatesFromBytes = (): MethodDecorator =>
  applyDecorators(
    HttpCode(201),
    RouteConfig({ creates: true, streamedBody: true }),
    ApiExtension('x-creates', true),
    ApiConsumes(BYTES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** The request's body as it comes, for a route marked by `CreatesFromBytes`. */
export const BodyStream = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().raw);

/** Lets bytes through to the routes that are marked, unread; all others refuse them as they refuse anything that is not JSON. */
export function acceptMarkedStreams(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(BYTES, (request, _payload, done) => {
    done(request.routeOptions.config.streamedBody ? null : new RequestRefused(415, 'media-type-not-supported'), undefined);
  });
}
