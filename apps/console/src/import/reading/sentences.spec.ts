import { europeanCities } from '../places/european-cities';
import { readCitation } from './citation';
import { readVenueText } from './venue-text';

describe('a venue in one string', () => {
  it.each([
    ['Museum Ludwig, Köln', 'Museum Ludwig', 'Köln', 'DE'],
    ["The Queen's Gallery, Palace of Holyroodhouse, Edinburgh", "The Queen's Gallery, Palace of Holyroodhouse", 'Edinburgh', 'GB'],
    ["Noordbrabants Museum, 's Hertogenbosch", 'Noordbrabants Museum', "'s Hertogenbosch", 'NL'],
    ['Kunsthaus Zürich', 'Kunsthaus Zürich', 'Zürich', 'CH'],
    ['Gemeentemuseum Den Haag', 'Gemeentemuseum Den Haag', 'Den Haag', 'NL'],
    ["Musée d'Art Moderne de la Ville de Paris", "Musée d'Art Moderne de la Ville de Paris", 'Paris', 'FR'],
    ['Louvre-Lens', 'Louvre-Lens', 'Lens', 'FR'],
    ['Kassel', 'Kassel', 'Kassel', 'DE'],
    ['Louvre', 'Louvre', null, null],
    ['Kunsthalle, Atlantis', 'Kunsthalle', 'Atlantis', null],
    ['Paris Gallery', 'Paris Gallery', null, null],
    ['MAXXI, Roma / GAM, Torino / MADRE, Napoli', 'MAXXI, Roma / GAM, Torino / MADRE, Napoli', null, 'IT'],
    ['MAXXI, Roma / Tate Modern, London', 'MAXXI, Roma / Tate Modern, London', null, null],
    [`Museum, ${'x'.repeat(101)}`, `Museum, ${'x'.repeat(101)}`, null, null],
    ['Museum,', 'Museum,', null, null],
    [', Roma', ', Roma', 'Roma', 'IT'],
  ])('%s', (text, name, city, region) => {
    const { key: _key, text: _text, ...read } = readVenueText(text, europeanCities);
    expect(read).toEqual({ name, city, region });
  });
});

describe('a citation', () => {
  const one = { venues: ['The Walters Art Museum, Baltimore'], firstYear: 2013, lastYear: 2013 };

  it.each([
    ['one venue, one year', 'New Eyes', 'New Eyes. The Walters Art Museum, Baltimore. 2013.', one],
    ['commas and a colon in the title', 'Pearls: Artists, Poets', 'Pearls: Artists, Poets. The Walters Art Museum, Baltimore. 2013.', one],
    ['a full stop in the title', 'Dr. Barye. Untamed', 'Dr. Barye. Untamed. The Walters Art Museum, Baltimore. 2013.', one],
    ['a question in the title', 'Déjà Vu? Revealing Repetition', 'Déjà Vu? Revealing Repetition. The Walters Art Museum, Baltimore. 2013.', one],
    ['years in the title', 'Khamsa, 1597-1598', 'Khamsa, 1597-1598. The Walters Art Museum, Baltimore. 2013.', one],
    ['a blank at the end of the title', 'The Ark Door ', 'The Ark Door . The Walters Art Museum, Baltimore. 2013.', one],
    ['a place in the title', 'Art from Baltimore, Baltimore', 'Art from Baltimore, Baltimore. The Walters Art Museum, Baltimore. 2013.', one],
    ['two venues and years', 'A', 'A. Jack S. Blanton Museum of Art, Austin; The Field Museum, Chicago. 2010-2011.', { venues: ['Jack S. Blanton Museum of Art, Austin', 'The Field Museum, Chicago'], firstYear: 2010, lastYear: 2011 }],
  ])('%s', (_case, title, citation, expected) => {
    expect(readCitation(title, citation, 'Textblock')).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['another title', 'B', 'A. The Walters Art Museum, Baltimore. 2013.'],
    ['no year', 'A', 'A. The Walters Art Museum, Baltimore.'],
    ['no venue', 'A', 'A. 2013.'],
    ['nothing between semicolons', 'A', 'A. The Walters Art Museum, Baltimore; ; The Field Museum, Chicago. 2013.'],
    ['years that run backwards', 'A', 'A. The Walters Art Museum, Baltimore. 2013-2012.'],
    ['nothing', 'A', ''],
  ])('%s is refused', (_case, title, citation) => {
    expect(readCitation(title, citation, 'Textblock')).toMatchObject({ ok: false, refusal: { field: 'Textblock', code: 'citation-unclear' } });
  });
});
