/** A request that changes something and is authenticated by a cookie, as far as it says where it comes from. */
export interface CookieWrite {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Browsers send a cookie whoever made the page that asks; so the page's origin must be ours. `Origin` is missing where the
 * client is no browser or an old one; then the token in the request alone decides.
 */
export function comesFromOurPages({ origin, fetchSite }: CookieWrite, publicOrigin: string): boolean {
  if (origin !== undefined) return origin === publicOrigin;
  return fetchSite === undefined || fetchSite === 'same-origin';
}

/**
 * Whether we are who the request means. A name that an attacker has pointed at this machine (DNS rebinding) is none of ours, while
 * every name of loopback is as good as another.
 * @param host the Host header, with or without a port.
 */
export function isOurHost(host: string | undefined, publicOrigin: string): boolean {
  if (!host) return false;
  if (publicOrigin.endsWith(`//${host}`)) return true; // Most often, and without taking anything apart.
  if (!URL.canParse(`http://${host}`)) return false;
  const { host: ours, hostname } = new URL(publicOrigin);
  return host.toLowerCase() === ours || (LOOPBACK.test(new URL(`http://${host}`).hostname) && LOOPBACK.test(hostname));
}

/** A path of ours to return to after signing in; anything that could lead elsewhere becomes the beginning. */
export function pathAtHome(path: unknown, publicOrigin: string): string {
  if (typeof path !== 'string' || !path.startsWith('/') || path.length > 2_000 || !URL.canParse(path, publicOrigin)) return '/';
  const { origin, pathname, search, hash } = new URL(path, publicOrigin);
  return origin === publicOrigin && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
