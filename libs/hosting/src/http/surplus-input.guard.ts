import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import type { FastifyRequest } from 'fastify';
import { InputRefused } from './input-refused';

/** What a handler takes: `null` means the whole query, as a class of fields that does its own checks. */
interface Intake {
  readonly body: boolean;
  readonly query: ReadonlySet<string> | null;
}

/**
 * A handler that takes no query, or no body, must not overlook one in silence: who filters a list by a misspelt name, or sends
 * a reason to an action that knows none, would believe it had been heard.
 */
@Injectable()
export class SurplusInputGuard implements CanActivate {
  private readonly intakes = new WeakMap<object, Intake>();

  canActivate(context: ExecutionContext): boolean {
    const { query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    const intake = this.intakeOf(context);
    const surplus = Object.keys(query as object).find((name) => intake.query !== null && !intake.query.has(name));
    if (surplus !== undefined) throw new InputRefused([{ field: surplus, reason: 'is not a known field' }]);
    if (!intake.body && !isEmpty(body)) throw new InputRefused([{ field: '', reason: 'must have no body' }]);
    return true;
  }

  private intakeOf(context: ExecutionContext): Intake {
    const handler = context.getHandler();
    let intake = this.intakes.get(handler);
    if (!intake) this.intakes.set(handler, (intake = readIntake(context.getClass(), handler.name)));
    return intake;
  }
}

const isEmpty = (body: unknown) =>
  body === undefined || body === null || (typeof body === 'object' && !Array.isArray(body) && Object.keys(body).length === 0);

/** Nest keeps a method's parameters under keys `<kind>:<index>`, with the name of a single field as `data`. */
function readIntake(controller: object, method: string): Intake {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, { data?: string }>;
  const parameters = Object.entries(taken).map(([key, { data }]) => ({ kind: Number(key.split(':')[0]), data }));
  const kinds = new Set(parameters.map(({ kind }) => kind));
  const whole = kinds.has(RouteParamtypes.REQUEST);
  const queries = parameters.filter(({ kind }) => kind === RouteParamtypes.QUERY).map(({ data }) => data);
  return {
    body: whole || kinds.has(RouteParamtypes.BODY) || kinds.has(RouteParamtypes.RAW_BODY),
    query: whole || queries.includes(undefined) ? null : new Set(queries as string[]),
  };
}
