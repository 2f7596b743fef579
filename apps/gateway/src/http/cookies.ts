import type { FastifyRequest } from 'fastify';

/** The value of the cookie of this name; null when it is missing or given twice. */
export function cookieOf({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | null {
  const values = (headers.cookie ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 && pair.slice(0, at).trim() === name ? [pair.slice(at + 1).trim()] : [];
  });
  return values.length === 1 && values[0] ? values[0] : null;
}

export interface CookieOptions {
  readonly secure: boolean;
  readonly path: string;
  /** Absent: until the browser is closed. 0: now. */
  readonly lifeS?: number;
}

/** A Set-Cookie line. Never for scripts, never sent with other sites' forms; values are base64url and need no quoting. */
export function cookieLine(name: string, value: string, { secure, path, lifeS }: CookieOptions): string {
  const age = lifeS === undefined ? '' : `; Max-Age=${lifeS}`;
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax${age}${secure ? '; Secure' : ''}`;
}
