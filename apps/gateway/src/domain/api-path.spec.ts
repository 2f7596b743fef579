import { apiPath } from './api-path';

it.each([
  ['/api/touring/stops', 'touring', '/stops'],
  ['/api/touring/stops/7?limit=2&after=a%2Fb', 'touring', '/stops/7?limit=2&after=a%2Fb'],
  ['/api/touring', 'touring', '/'],
  ['/api/touring/stops/', 'touring', '/stops/'],
  ['/api/contacts/ops/parked-events', 'contacts', '/ops/parked-events'],
  ['/api/touring/tours/M%C3%BCnchen', 'touring', '/tours/M%C3%BCnchen'],
  ['/api/touring/internals', 'touring', '/internals'],
  ['/api/touring/stops/internal', 'touring', '/stops/internal'],
  ['/api/touring/stops?x=/../internal', 'touring', '/stops?x=/../internal'],
])('%s', (url, service, path) => {
  expect(apiPath(url)).toEqual({ ok: true, value: { service, path } });
});

it.each([
  ['/api/contacts/internal', 'not-found'],
  ['/api/contacts/internal/mandates', 'not-found'],
  ['/api/contacts/INTERNAL/mandates', 'not-found'],
  ['/api/contacts/%69nternal/mandates', 'not-found'],
  ['/api/contacts/internal?x', 'not-found'],
  ['/api/contacts/metrics', 'not-found'],
  ['/api/contacts/health/ready', 'not-found'],
  ['/api/contacts//internal/mandates', 'path-malformed'],
  ['/api/contacts/./internal/mandates', 'path-malformed'],
  ['/api/contacts/x/../internal/mandates', 'path-malformed'],
  ['/api/contacts/x/%2e%2E/internal/mandates', 'path-malformed'],
  ['/api/contacts/x%2F..%2Finternal', 'path-malformed'],
  ['/api/contacts/x%5C..%5Cinternal', 'path-malformed'],
  ['/api/contacts/x\\internal', 'path-malformed'],
  ['/api/contacts/x;a=/internal', 'path-malformed'],
  ['/api/contacts/internal;a=b', 'path-malformed'],
  ['/api/contacts/x%00', 'path-malformed'],
  ['/api/contacts/%zz', 'path-malformed'],
  ['/api/', 'not-found'],
  ['/api//contacts', 'not-found'],
  ['/apiary/contacts', 'not-found'],
])('refuses %s', (url, code) => {
  expect(apiPath(url)).toEqual({ ok: false, rejection: { code } });
});
