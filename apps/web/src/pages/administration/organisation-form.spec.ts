import { bodyOf, typedOf } from './organisation-form';

const known = { kind: 'museum', names: [{ language: 'pt', text: 'Museu' }], country: 'PT', partner: 'PT', city: 'Lisboa', timeZone: null, latitudeMicrodegrees: 38_720_001, longitudeMicrodegrees: -9_140_000, homepage: null, externalIds: [{ scheme: 'isil', value: 'PT-1' }] };

it('goes out as it came in, without what is not known', () => {
  expect(bodyOf(typedOf(known))).toEqual({ kind: 'museum', names: [{ language: 'pt', text: 'Museu' }], country: 'PT', city: 'Lisboa', latitudeMicrodegrees: 38_720_001, longitudeMicrodegrees: -9_140_000, externalIds: [{ scheme: 'isil', value: 'PT-1' }] });
});

it('a partner that is not the country is told', () => {
  expect(bodyOf(typedOf({ ...known, country: 'BE', partner: 'EU' }))).toMatchObject({ country: 'BE', partner: 'EU' });
});
