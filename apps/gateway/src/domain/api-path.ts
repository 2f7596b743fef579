import { accept, reject, type Decision } from '@caravanserai/kernel';

/** Where a request below /api goes: a service and the path there, query included, as it was written. */
export interface ApiPath {
  readonly service: string;
  readonly path: string;
}

export type ApiPathRefusal = 'not-found' | 'path-malformed';

/** First segments that only the house itself may ask for: calls between services, and what is collected by machines. */
const NOT_FROM_OUTSIDE = new Set(['internal', 'metrics', 'health', 'openapi.json']);

/**
 * Takes `/api/touring/stops/7?x=1` apart. The path is refused, not repaired, when the gateway and a service could read it
 * differently: that difference is how one slips past a rule for `/internal`.
 */
export function apiPath(url: string): Decision<ApiPath, ApiPathRefusal> {
  const [path = '', query] = cut(url, '?');
  const [, api, service, ...rest] = path.split('/');
  if (api !== 'api' || !service) return reject('not-found');
  const segments = rest.map(decoded);
  if (!arePlain(segments)) return reject('path-malformed');
  if (NOT_FROM_OUTSIDE.has((segments[0] ?? '').toLowerCase())) return reject('not-found');
  return accept({ service, path: `/${rest.join('/')}${query === undefined ? '' : `?${query}`}` });
}

/** Whether a path means the same to everyone who reads it. */
export const isPlainPath = (url: string): boolean => arePlain(cut(url, '?')[0].split('/').slice(1).map(decoded));

/** A last empty segment is a slash at the end: another path, but nobody's trap. */
const arePlain = (segments: readonly (string | null)[]) => segments.every((segment, index) => isPlain(segment, index === segments.length - 1));

function isPlain(segment: string | null, last: boolean): boolean {
  if (segment === null || (segment === '' && !last)) return false;
  return segment !== '.' && segment !== '..' && !/[/\\;\u0000-\u001f\u007f]/.test(segment);
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null; // An escape that is none.
  }
}

function cut(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
