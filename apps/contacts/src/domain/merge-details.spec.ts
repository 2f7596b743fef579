import { fillDetails, joinNames, replaceDetails, withAlias } from './merge-details';
import type { OrganisationDetails } from './organisation-details';

const known: OrganisationDetails = {
  kind: 'museum', names: [{ language: 'de', text: 'Museum der Inseln' }], country: 'DE', partner: 'DE', city: null, timeZone: 'Europe/Berlin',
  latitudeMicrodegrees: null, longitudeMicrodegrees: null, homepage: 'https://old.example', externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
};
const other: OrganisationDetails = {
  kind: 'gallery', names: [{ language: 'en', text: 'Islands' }, { language: 'de', text: 'Museum der Inseln' }], country: null, partner: null, city: 'Köln', timeZone: null,
  latitudeMicrodegrees: 50_000_000, longitudeMicrodegrees: 7_000_000, homepage: 'https://new.example', externalIds: [{ scheme: 'wikidata', value: 'Q1' }, { scheme: 'isil', value: 'DE-1' }],
};

test('filling keeps what is known and takes over the rest', () => {
  expect(fillDetails(known, other)).toEqual({
    ...known, city: 'Köln', latitudeMicrodegrees: 50_000_000, longitudeMicrodegrees: 7_000_000,
    names: [{ language: 'de', text: 'Museum der Inseln' }, { language: 'en', text: 'Islands' }],
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }, { scheme: 'isil', value: 'DE-1' }],
  });
});

test('replacing takes what is newer and keeps what it leaves out', () => {
  expect(replaceDetails(known, other)).toMatchObject({ kind: 'gallery', country: 'DE', partner: 'DE', timeZone: 'Europe/Berlin', homepage: 'https://new.example', names: other.names });
});

test.each([
  ['a new one', 'Inseln', [...known.names, { language: 'und', text: 'Inseln' }]],
  ['one it has', 'Museum der Inseln', known.names],
])('as an alias comes %s', (_, text, names) => {
  expect(withAlias(known.names, text)).toEqual(names);
});

test('names of two languages with one text are two names', () => {
  expect(joinNames(known.names, [{ language: 'nl', text: 'Museum der Inseln' }])).toHaveLength(2);
});
