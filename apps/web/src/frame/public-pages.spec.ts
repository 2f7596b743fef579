import { isPublicPage } from './public-pages';

it.each([
  ['/tours', true],
  ['/tours/7', true],
  ['/tours/offers', true],
  ['/tours/offers/7', true],
  ['/tours/offers/new', false],
  ['/tours/offers/7/edit', false],
  ['/tours/stops/7', false],
  ['/tours/spaces', false],
  ['/tours/spaces/7', false],
  ['/evidence', true],
  ['/evidence/7', false],
  ['/', false],
  ['/agreements', false],
  ['/toursome', false],
])('%s is for everybody: %s', (path, expected) => expect(isPublicPage(path)).toBe(expected));
