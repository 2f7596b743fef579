import type { Rejection } from '@caravanserai/kernel';
import { isDatabaseAway } from '@caravanserai/persistence';
import { HttpException } from '@nestjs/common';
import { InputRefused, type FieldRefusal } from './input-refused';
import { RequestRefused } from './request-refused';

/** RFC 9457, with a stable `code` for programs and a title made of it for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly FieldRefusal[];
  /** What a rejection says besides its code: the rank that was taken, the date until which something stands. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly correlationId?: string;
}

export const PROBLEM_TYPE = 'application/problem+json';

export function problem(status: number, code: string, more: Partial<Problem> = {}): Problem {
  const title = code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
  return { type: `urn:caravanserai:problem:${code}`, title, status, code, ...more };
}

/** Refusals that any service may answer; a service's own table comes before it. */
export const COMMON_REFUSALS: Readonly<Record<string, number>> = {
  'not-found': 404,
  'not-signed-in': 401,
  'not-permitted': 403,
  'acting-organisation-missing': 403,
  'action-not-allowed': 409,
  'version-is-stale': 412,
  'idempotency-key-reused': 422,
  'second-person-needed': 403,
  'too-many-at-once': 422,
  'organisation-not-a-party': 422,
  'reason-missing': 422,
  'not-your-side': 403,
};

/** A rejection with its status from the service's table; a code that stands in no table is a conflict, as most refusals are. */
export function problemOfRejection({ code, details }: Rejection, refusals: Readonly<Record<string, number>>): Problem {
  const status = refusals[code] ?? COMMON_REFUSALS[code] ?? 409;
  return problem(status, code, details && Object.keys(details).length > 0 ? { details } : {});
}

/** Anything thrown. What nobody expected says nothing about itself: it may hold what is not for the caller's eyes. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof InputRefused) return problem(400, 'input-refused', { errors: error.errors });
  if (error instanceof RequestRefused) return problem(error.status, error.code, error.detail ? { detail: error.detail } : {});
  if (error instanceof HttpException) return problemOfStatus(error.getStatus());
  if (isDatabaseAway(error)) return problem(503, 'database-unavailable');
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? PROBLEM_OF_FASTIFY[code] : undefined;
  if (known) return problem(...known);
  return problemOfStatus(typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : 500);
}

const problemOfStatus = (status: number) => problem(status, CODE_OF_STATUS[status] ?? (status < 500 ? 'request-refused' : 'unexpected'));

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'request-malformed',
  401: 'not-signed-in',
  403: 'not-permitted',
  404: 'route-unknown',
  405: 'method-not-allowed',
  408: 'request-timed-out',
  413: 'body-too-large',
  414: 'path-too-long',
  415: 'media-type-not-supported',
  429: 'too-many-requests',
  503: 'not-available',
};

const PROBLEM_OF_FASTIFY: Readonly<Record<string, [status: number, code: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body-too-large'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'media-type-not-supported'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'body-incomplete'],
  FST_ERR_BAD_URL: [400, 'path-malformed'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'path-too-long'],
};

/** Everything that any service may answer whatever is asked of it, each with its status: what a client should have words for. */
export const EVERY_REFUSAL: Readonly<Record<string, number>> = {
  'input-refused': 400,
  'database-unavailable': 503,
  unexpected: 500,
  ...COMMON_REFUSALS,
  ...Object.fromEntries(Object.entries(CODE_OF_STATUS).map(([status, code]) => [code, Number(status)])),
  ...Object.fromEntries(Object.values(PROBLEM_OF_FASTIFY).map(([status, code]) => [code, status])),
};
