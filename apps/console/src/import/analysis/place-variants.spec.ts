import { placeVariants } from './place-variants';

/** "Museo X, Y" in the city Y. */
const written = (text: string) => {
  const [name = '', city = ''] = text.split(', ');
  return { group: city, text, name, city };
};

describe('places that are perhaps one', () => {
  it.each([
    ['the city in the name', ['NRW-Forum Düsseldorf, Düsseldorf', 'NRW-Forum, Düsseldorf'], 'same-words'],
    ['accents and case', ['Musee RODIN, Paris', 'Musée Rodin, Paris'], 'same-key'],
    ['a hyphen', ['Munch-museet, Oslo', 'Munchmuseet, Oslo'], 'same-letters'],
    ['the word museum in two languages', ['Guggenheim Museum, Bilbao', 'Museo Guggenheim, Bilbao'], 'same-words'],
    ['with the word museum and without', ['Louvre, Paris', 'Musée du Louvre, Paris'], 'same-words'],
    ['a letter too few', ['Kröller-Müler Museum, Otterlo', 'Kröller-Müller Museum, Otterlo'], 'one-letter'],
    ['a longer name', ['Auditorium, Canton', 'City Auditorium, Canton'], 'one-begins-or-ends-the-other'],
    ['a digit is no slip', ['K20 Kunstsammlung NRW, Düsseldorf', 'K21 Kunstsammlung NRW, Düsseldorf'], null],
    ['nor is a digit more', ['K20 Kunstsammlung NRW, Düsseldorf', 'Kunstsammlung NRW, Düsseldorf'], null],
    ['a word in the middle', ['National Gallery, London', 'National Portrait Gallery, London'], null],
    ['two houses in one text', ['Munch-museet, Oslo', 'Nasjonalgalleriet & Munch-museet, Oslo'], null],
    ['the same name in two cities', ['Moderna Museet, Malmö', 'Moderna Museet, Stockholm'], null],
    ['a short name and a letter', ['Tate A, London', 'Tate B, London'], null],
  ] as const)('%s', (_case, texts, reason) => {
    expect(placeVariants(texts.map(written))).toEqual(reason === null ? [] : [{ reason, texts: [...texts] }]);
  });

  it('are proposed once, however often a text comes', () => {
    expect(placeVariants(['Louvre, Paris', 'Musée du Louvre, Paris', 'Louvre, Paris'].map(written))).toHaveLength(1);
  });
});
