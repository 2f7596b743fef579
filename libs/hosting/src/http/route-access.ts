import type { Caller as CallerOfAccess } from '@caravanserai/access';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';

export type RouteAccess = 'public' | 'internal' | 'signed-in';

export const ROUTE_ACCESS = 'caravanserai:route-access';

const access = (value: RouteAccess) => applyDecorators(SetMetadata(ROUTE_ACCESS, value), ApiExtension('x-access', value));

/** Open to everyone. A token may still be sent, and is then checked: a wrong one is refused, not overlooked. */
export const Public = () => access('public');

/** For the other services of the house alone, by the token that they issue to each other. */
export const Internal = () => access('internal');

/** The caller of this request; its account is null where a public route is used without signing in. Decorator and type in one. */
export type Caller = CallerOfAccess;
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).caller);

/** The service that calls an internal route, and on whose behalf. */
export const CallingService = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).serviceCall);

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();
