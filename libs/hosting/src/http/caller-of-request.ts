import type { SignedIn } from '@caravanserai/access';
import { hashOf } from '@caravanserai/kernel/hash';
import type { FastifyRequest } from 'fastify';
import { isId, NOT_AN_ID } from '../fields/text';
import { InputRefused } from './input-refused';

const KEY = /^[\x21-\x7e]{1,255}$/;
const VERSION = /^"(\d{1,15})"$/;
const NOTHING = null;

/** What a request says of its caller: the account by its token, the rest by headers. What the account may do is not known yet. */
export class RequestCaller {
  readonly actingFor: string | null;
  readonly idempotencyKey: string | null;
  /** The version that the caller saw; null when the header is absent or `*`. */
  readonly ifMatch: number | null;
  readonly route: string;
  private hash: string | undefined;

  /** @throws InputRefused that names the header. */
  constructor(
    readonly account: SignedIn,
    private readonly request: FastifyRequest,
  ) {
    this.actingFor = header(request, 'x-acting-for', isId, NOT_AN_ID);
    this.idempotencyKey = header(request, 'idempotency-key', (text) => KEY.test(text), 'must be 1 to 255 visible ASCII characters');
    this.ifMatch = versionOf(header(request, 'if-match', (text) => text === '*' || VERSION.test(text), 'must be one strong ETag, as "3"'));
    this.route = `${request.method} ${request.routePattern}`;
  }

  /** Hash of the path's ids and the body, whatever the order of keys; made when somebody asks, for most requests carry no key. */
  get bodyHash(): string {
    return (this.hash ??= hashOf({ parameters: this.request.params ?? NOTHING, body: this.request.body ?? NOTHING }));
  }
}

function header(request: FastifyRequest, name: string, fits: (text: string) => boolean, reason: string): string | null {
  const value = request.headers[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && fits(value)) return value;
  throw new InputRefused([{ field: name, reason }]);
}

const versionOf = (etag: string | null): number | null => (etag === null || etag === '*' ? null : Number(etag.slice(1, -1)));
