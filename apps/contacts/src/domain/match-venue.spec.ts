import { type Listed, matchVenue, nearOnes, sameOnes } from './match-venue';

const listed = (id: string, name: string, city: string | null, country: string | null, ...aliases: string[]): Listed => ({ id, name, city, country, aliases });
const directory = [
  listed('ludwig', 'Museum Ludwig', 'Köln', 'DE'),
  listed('louvre', 'Musée du Louvre', 'Paris', 'FR'),
  listed('lens', 'Louvre-Lens', null, 'FR'),
  listed('louisiana', 'Louisiana Museum of Modern Art', null, 'DK'),
  listed('staatsgalerie', 'Staatsgalerie Stuttgart', 'Stuttgart', 'DE', 'Staatsgalerie, Stuttgart'),
  listed('moderna', 'Moderna Museet', 'Stockholm', 'SE'),
  listed('k20', 'K20 Kunstsammlung NRW', 'Düsseldorf', 'DE'),
  listed('kunsthalle', 'Kunsthalle', null, 'DE'),
  listed('troyes-1', "Musée d'Art Moderne de Troyes", null, 'FR'),
  listed('troyes-2', "Musée d'Art Moderne de Troyes", null, 'FR'),
];

describe('a venue that a file names', () => {
  it.each([
    ['as written', 'Museum Ludwig, Köln', 'Museum Ludwig', 'Köln', 'DE', 'ludwig', 'exact', []],
    ['as written but for case', 'MUSEUM LUDWIG, Köln', 'MUSEUM LUDWIG', 'Köln', 'DE', 'ludwig', 'exact', []],
    ['of an organisation without a city', 'Louisiana Museum of Modern Art, Humlebæk', 'Louisiana Museum of Modern Art', 'Humlebæk', 'DK', 'louisiana', 'exact', []],
    ['a text that a person decided on', 'Staatsgalerie, Stuttgart', 'Staatsgalerie', 'Stuttgart', 'DE', 'staatsgalerie', 'alias', []],
    ['K21 beside K20', 'K21 Kunstsammlung NRW, Düsseldorf', 'K21 Kunstsammlung NRW', 'Düsseldorf', 'DE', null, 'none', []],
    ['a blank for a hyphen', 'Louvre Lens', 'Louvre Lens', null, null, null, 'normalised', ['louvre', 'lens']],
    ['a short name', 'Louvre, Paris', 'Louvre', 'Paris', 'FR', null, 'normalised', ['louvre', 'lens']],
    ['same name in another city', 'Moderna Museet, Malmö', 'Moderna Museet', 'Malmö', 'SE', null, 'normalised', ['moderna']],
    ['same name in another country', 'Moderna Museet, Turku', 'Moderna Museet', 'Turku', 'FI', null, 'none', []],
    ['no word of its own and no city to tell by', 'Kunsthalle, Bremen', 'Kunsthalle', 'Bremen', 'DE', null, 'normalised', ['kunsthalle']],
    ['written alike twice', "Musée d'Art Moderne de Troyes", "Musée d'Art Moderne de Troyes", null, null, null, 'normalised', ['troyes-1', 'troyes-2']],
    ['unheard of', 'Foam, Amsterdam', 'Foam', 'Amsterdam', 'NL', null, 'none', []],
  ] as const)('%s', (_case, text, name, city, country, organisationId, how, candidates) => {
    const match = matchVenue({ text, name, city, country }, directory);
    expect({ ...match, candidates: match.candidates.map((one) => one.organisationId) }).toEqual({ organisationId, how, candidates });
  });
});

describe('a new organisation', () => {
  it('waits for a person when one of the same name is there', () => {
    const named = { names: ['Moderna museet'], city: null, country: null };
    expect(sameOnes(named, directory)).toEqual([{ organisationId: 'moderna', name: 'Moderna Museet', reason: 'as-written' }]);
  });

  it('comes in with a proposal when one is only near', () => {
    const named = { names: ['Louvre'], city: 'Paris', country: 'FR' };
    expect(sameOnes(named, directory)).toEqual([]);
    expect(nearOnes(named, directory).map((one) => one.reason)).toEqual(['same-telling-words', 'one-name-contains-the-other']);
  });
});
