import type { Account, Caller } from '@caravanserai/access';
import { hashOf } from '@caravanserai/kernel/hash';
import type { FastifyRequest } from 'fastify';
import { isId, NOT_AN_ID } from '../fields/text';
import { InputRefused } from './input-refused';

const KEY = /^[\x21-\x7e]{1,255}$/;
const VERSION = /^"(\d{1,15})"$/;

/** What a request says of its caller: the account by its token, the rest by headers. What the account may do is not known yet. */
export class RequestCaller implements Caller {
  readonly actingFor: string | null;
  readonly idempotencyKey: string | null;
  /** The version that the caller saw; null when the header is absent or `*`. */
  readonly ifMatch: number | null;
  /** Method and pattern with what stands in the path: one key may be used again on another stop. */
  readonly route: string;
  private hash: string | undefined;

  /** @throws InputRefused that names the header. */
  constructor(
    readonly account: Account | null,
    private readonly request: FastifyRequest,
  ) {
    this.actingFor = header(request, 'x-acting-for', isId, NOT_AN_ID);
    this.idempotencyKey = header(request, 'idempotency-key', (text) => KEY.test(text), 'must be 1 to 255 visible ASCII characters');
    this.ifMatch = versionOf(header(request, 'if-match', (text) => text === '*' || VERSION.test(text), 'must be one strong ETag, as "3"'));
    this.route = [request.method, request.routePattern, ...Object.values(request.params ?? {})].join(' ');
  }

  /** Whatever the order of its keys; made when somebody asks, since most requests carry no key. */
  get bodyHash(): string {
    return (this.hash ??= hashOf(this.request.body ?? null));
  }
}

function header(request: FastifyRequest, name: string, fits: (text: string) => boolean, reason: string): string | null {
  const value = request.headers[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && fits(value)) return value;
  throw new InputRefused([{ field: name, reason }]);
}

const versionOf = (etag: string | null): number | null => (etag === null || etag === '*' ? null : Number(etag.slice(1, -1)));
