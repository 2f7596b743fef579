import { isPageOfTheSite } from './site-path';

const html = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8';

it.each<[string, string, string | undefined, boolean]>([
  ['GET', '/', undefined, true],
  ['GET', '/?welcome', '*/*', true],
  ['HEAD', '/', html, true],
  ['GET', '/tours/7?zoom=week', html, true],
  ['GET', '/tours/7', 'application/json', false],
  ['GET', '/tours/7', undefined, false],
  ['POST', '/', html, false],
  ['GET', '/api/session', html, false],
  ['GET', '/api', html, false],
  ['GET', '/apis', html, true],
  ['GET', '/auth/sign-in?returnTo=/tours', html, false],
  ['GET', '/oidc/account', html, false],
  ['GET', '/mailbox', html, false],
  ['GET', '/unsubscribe/a.line.b', html, false],
  ['GET', '/health/live', html, false],
  ['GET', '/metrics', html, false],
  ['GET', '/assets/gone.js', html, false],
  ['GET', '/favicon.ico', html, false],
])('%s %s for %s: %p', (method, url, accept, expected) => {
  expect(isPageOfTheSite(method, url, accept)).toBe(expected);
});
