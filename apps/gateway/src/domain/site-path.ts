/** First steps of addresses that other parts answer, whoever asks. */
const OTHERS = new Set(['api', 'auth', 'oidc', 'mailbox', 'unsubscribe', 'health', 'metrics', 'assets', 'favicon.ico']);

/**
 * Whether an address is a page of the browser application: the beginning, or any that a person goes to and no other part answers.
 * Programs, which don't ask for HTML, are told that there is nothing.
 */
export function isPageOfTheSite(method: string, url: string, accept: string | undefined): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const path = url.split(/[?#]/, 1)[0]!;
  if (path === '/') return true;
  const step = path.split('/', 2)[1] ?? '';
  return !OTHERS.has(step) && (accept ?? '').includes('text/html');
}
