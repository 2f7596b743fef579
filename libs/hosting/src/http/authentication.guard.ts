import type { AccessTokens, ServiceCall, ServiceTokens, SignedIn, TokenRefusal } from '@caravanserai/access';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RequestCaller } from './caller-of-request';
import { RequestRefused, SIGN_IN } from './request-refused';
import { ROUTE_ACCESS, type RouteAccess } from './route-access';

declare module 'fastify' {
  interface FastifyRequest {
    caller: RequestCaller | null;
    serviceCall: ServiceCall | null;
  }
}

/** Says who calls, before anything else is done for them. What they may do is decided with the resource at hand, in libs/access. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  private readonly accessOf = new WeakMap<object, RouteAccess>();

  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly serviceTokens: ServiceTokens,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.accessTo(context);
    if (access === 'internal') request.serviceCall = await this.serviceThatCalls(request);
    else request.caller = new RequestCaller(await this.accountOf(request, access), request);
    return true;
  }

  private async accountOf(request: FastifyRequest, access: RouteAccess): Promise<SignedIn | null> {
    if (access === 'public' && request.headers.authorization === undefined) return null;
    const account = await this.accessTokens.verify(request.headers.authorization);
    if (!account.ok) throw refusal(account.rejection.code);
    request.accountKey = account.value.key.slice(0, 16);
    return account.value;
  }

  private async serviceThatCalls(request: FastifyRequest): Promise<ServiceCall> {
    const call = await this.serviceTokens.verify(request.headers.authorization);
    if (!call.ok) throw refusal(call.rejection.code);
    return call.value;
  }

  /** A method's own mark goes before its controller's; both are looked up once. */
  private accessTo(context: ExecutionContext): RouteAccess {
    const handler = context.getHandler();
    let access = this.accessOf.get(handler);
    if (access === undefined) {
      const marks = [handler, context.getClass()].map((on) => Reflect.getMetadata(ROUTE_ACCESS, on) as RouteAccess | undefined);
      this.accessOf.set(handler, (access = marks.find((mark) => mark !== undefined) ?? 'signed-in'));
    }
    return access;
  }
}

/** RFC 6750, section 3: without a token only the scheme is named, with a wrong one also what is wrong with it. */
function refusal(code: TokenRefusal): RequestRefused {
  if (code === 'issuer-unavailable') return new RequestRefused(503, code);
  const wrong = code === 'token-missing' ? '' : `, error="invalid_token", error_description="${code}"`;
  return new RequestRefused(401, code, undefined, { 'www-authenticate': SIGN_IN + wrong });
}
