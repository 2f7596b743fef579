import { careOf } from './cares';

it.each([
  ['touring.stop', 'a~2', '/api/touring/stops/a'],
  ['coproduction.agreement', 'b', '/api/coproduction/agreements/b'],
  ['notifications.email', 'c', undefined],
])('%s %s is cared for at %s', (workflow, id, path) => {
  expect(careOf({ workflow, id })?.path).toBe(path);
});
