import { apart } from './option';

it.each([
  ['what has room stays', [10, 40, 80], [10, 40, 80]],
  ['what touches moves down', [10, 12, 14], [10, 26, 42]],
  ['at the lower end they move up', [90, 95, 98], [68, 84, 100]],
  ['any order', [80, 10, 12], [80, 10, 26]],
])('%s', (_, places, expected) => {
  expect(apart(places, 16, 0, 100)).toEqual(expected);
});
