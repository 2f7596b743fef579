import { objectPath } from './object-paths';

it.each([
  ['touring.stop', 'a', '/tours/stops/a'],
  ['contacts.designation', 'a~2', '/people/designations/a'],
  ['touring.hosting-saga', 'a', null],
])('%s %s is worked on at %s', (workflow, id, path) => {
  expect(objectPath(workflow, id)).toBe(path);
});
