type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Of one connection and not of the message (RFC 9110, 7.6.1); whatever `Connection` names comes on top. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/**
 * What a service is not told: cookies are the gateway's own matter, the length is counted anew, and who says where a request
 * comes from is the gateway alone.
 */
const NOT_ASKED = [...HOP_BY_HOP, 'cookie', 'host', 'content-length', 'expect', 'x-csrf-token', 'forwarded', 'x-real-ip'];

/** A service sets no cookies and does not name its software. */
const NOT_ANSWERED = [...HOP_BY_HOP, 'set-cookie', 'server', 'x-powered-by'];

export const askedHeaders = (headers: Headers): Record<string, string | string[]> =>
  without(headers, (name) => NOT_ASKED.includes(name) || name.startsWith('x-forwarded-') || name.startsWith('sec-'));

export const answeredHeaders = (headers: Headers): Record<string, string | string[]> => without(headers, (name) => NOT_ANSWERED.includes(name));

function without(headers: Headers, dropped: (name: string) => boolean): Record<string, string | string[]> {
  const named = String(headers.connection ?? '').toLowerCase().split(',').map((name) => name.trim());
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !dropped(name) && !named.includes(name)) kept[name] = value as string | string[];
  return kept;
}
