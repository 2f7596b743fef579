import { comesFromOurPages, isOurHost, pathAtHome } from './same-site';

const HOME = 'https://tours.example';

it.each([
  [{ origin: HOME, fetchSite: 'same-origin' }, true],
  [{ origin: HOME, fetchSite: undefined }, true],
  [{ origin: undefined, fetchSite: undefined }, true],
  [{ origin: undefined, fetchSite: 'same-origin' }, true],
  [{ origin: undefined, fetchSite: 'same-site' }, false],
  [{ origin: undefined, fetchSite: 'cross-site' }, false],
  [{ origin: 'null', fetchSite: 'same-origin' }, false],
  [{ origin: 'https://other.tours.example', fetchSite: 'same-site' }, false],
  [{ origin: 'http://tours.example', fetchSite: undefined }, false],
])('a write from %p comes from our pages: %p', (write, ours) => {
  expect(comesFromOurPages(write, HOME)).toBe(ours);
});

it.each([
  ['tours.example', HOME, true],
  ['Tours.Example', HOME, true],
  ['evil.example', HOME, false],
  ['tours.example.evil.example', HOME, false],
  ['localhost:8080', HOME, false],
  [undefined, HOME, false],
  ['', HOME, false],
  ['localhost:8080', 'http://localhost:8080', true],
  ['127.0.0.1:8080', 'http://localhost:8080', true],
  ['[::1]:8080', 'http://localhost:8080', true],
  ['rebound.example:8080', 'http://localhost:8080', false],
  ['localhost.evil.example:8080', 'http://localhost:8080', false],
])('%p means us at %s: %p', (host, home, ours) => {
  expect(isOurHost(host, home)).toBe(ours);
});

it.each([
  ['/tours/7?view=map#stops', '/tours/7?view=map#stops'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/x/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['tours', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('after signing in, %p leads to %s', (path, to) => {
  expect(pathAtHome(path, HOME)).toBe(to);
});
