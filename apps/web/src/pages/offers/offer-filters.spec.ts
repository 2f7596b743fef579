import { askedFor } from './offer-filters';
import type { Offer } from '../tours/touring';

const offer = { title: 'Sel et encre, Kraków', kind: 'exhibition', fee: null, availableFrom: '2028-03-01', availableTo: '2028-09-01' } as Offer;

it.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ words: 'krakow sel' }, true],
  [{ words: 'silk' }, false],
  [{ kind: 'performance' }, false],
  [{ fee: 'free' }, true],
  [{ fee: 'paid' }, false],
  [{ from: '2028-08-31' }, true],
  [{ from: '2028-09-01' }, false],
  [{ until: '2028-02-28' }, false],
  [{ until: '2028-03-01' }, true],
])('%j fits: %s', (filters, fits) => {
  expect(askedFor(filters, 'us').fits(offer)).toBe(fits);
});

it.each<[Record<string, string>, string | null, object]>([
  [{ state: 'published', organiser: 'x' }, 'us', { state: 'published', organiserId: 'x' }],
  [{ organiser: 'ours' }, 'us', { organiserId: 'us' }],
  [{ organiser: 'ours' }, null, {}],
])('%j of %s asks the API for %j', (filters, us, query) => {
  expect(askedFor(filters, us).query).toEqual(query);
});
