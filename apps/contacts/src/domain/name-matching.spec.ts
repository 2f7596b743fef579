import { type Named, compareNamed, compareNames, foldName, hasTellingWord, lookupWords } from './name-matching';

describe('two names', () => {
  it.each([
    ['K20', 'K21', 'different', 'different'],
    ['K20 Kunstsammlung NRW', 'K21 Kunstsammlung NRW', 'different', 'different'],
    ['K20 Kunstsammlung NRW', 'Kunstsammlung NRW', 'different', 'different'],
    ['Halle 14', 'Halle 41', 'different', 'different'],
    ['Louvre-Lens', 'LOUVRE-LENS ', 'as-written', 'as-written'],
    ['Museum  Ludwig', 'Museum Ludwig', 'as-written', 'as-written'],
    ['Louvre Lens', 'Louvre-Lens', 'same-name', 'same-name'],
    ['Munch-museet', 'Munchmuseet', 'same-name', 'same-name'],
    ['Lehmbruckmuseum', 'Lehmbruck Museum', 'same-name', 'same-name'],
    ['Wallraf–Richartz–Museum', 'Wallraf-Richartz-Museum', 'same-name', 'same-name'],
    ['Museo Reina Sofia', 'Museo Reina Sofía', 'same-name', 'same-name'],
    ['Georgia O’Keeffe Museum', "Georgia O'Keeffe Museum", 'same-name', 'same-name'],
    ['Sorø Kunstmuseum', 'Soro Kunstmuseum', 'same-name', 'same-name'],
    ['Louvre', 'Musée du Louvre', 'near', 'same-telling-words'],
    ['The National Gallery of Prague', 'Prague National Gallery', 'near', 'same-telling-words'],
    ['National Gallery', 'The National Gallery', 'near', 'same-but-for-articles'],
    ['Museo del Novecento', 'Museo Novecento', 'near', 'same-but-for-articles'],
    ['Louvre', 'Louvre-Lens', 'near', 'one-name-contains-the-other'],
    ['Museo Thyssen-Bornemisza', 'Museo Nacional Thyssen-Bornemisza', 'near', 'same-telling-words'],
    ['Estorick Collection', 'The Estorick Collection of Modern Italian Art', 'near', 'one-name-contains-the-other'],
    ['IVAM', "Institut Valencià d'Art Modern", 'near', 'initials'],
    ['Museum Küpersmühle', 'Museum Küppersmühle', 'near', 'one-letter-apart'],
    ['Kunsthalle Bern', 'Kunsthalle Basel', 'different', 'different'],
    ['National Gallery', 'National Museum', 'different', 'different'],
    ['Tate Modern', 'Museum of Modern Art', 'different', 'different'],
    ['Prado', 'Prada', 'near', 'one-letter-apart'],
    ['Tate', 'Tato', 'different', 'different'],
    ['東京国立博物館', '京都国立博物館', 'different', 'different'],
    ['東京国立博物館', '東京国立博物館', 'as-written', 'as-written'],
  ] as const)('%s and %s: %s (%s)', (a, b, likeness, reason) => {
    expect(compareNames(a, b)).toEqual({ likeness, reason });
    expect(compareNames(b, a)).toEqual({ likeness, reason });
  });
});

describe('two organisations', () => {
  const house = (name: string, city: string | null, country: string | null, ...others: string[]): Named => ({ names: [name, ...others], city, country });

  it.each([
    ['same name, same city', house('Staatsgalerie', 'Stuttgart', 'DE'), house('Staatsgalerie', 'Stuttgart', 'DE'), 'as-written', 'as-written'],
    ['a city that is not known never speaks against', house('Louisiana', 'Humlebæk', 'DK'), house('Louisiana', null, null), 'as-written', 'as-written'],
    ['same name in another city', house('Moderna Museet', 'Malmö', 'SE'), house('Moderna Museet', 'Stockholm', 'SE'), 'near', 'same-name-other-city'],
    ['a city without its accents is the same city', house('Moderna Museet', 'Malmo', 'SE'), house('Moderna Museet', 'Malmö', 'SE'), 'as-written', 'as-written'],
    ['near name in another city', house('Museo del Novecento', 'Milano', 'IT'), house('Museo Novecento', 'Firenze', 'IT'), 'different', 'different'],
    ['same name in another country', house('National Gallery', null, 'GB'), house('National Gallery', null, 'SG'), 'different', 'different'],
    ['one of its other names', house('Ludwig Museum im Deutschherrenhaus', null, 'DE'), house('Ludwig Museum Koblenz', null, 'DE', 'Ludwig Museum im Deutschherrenhaus'), 'as-written', 'as-written'],
    ['a shared city does not make them alike', house('Fondation Beyeler, Basel', 'Basel', null), house('Kunstmuseum Basel', 'Basel', null), 'different', 'different'],
    ['no name at all', house('', null, null), house('...', null, null), 'different', 'different'],
  ] as const)('%s', (_case, a, b, likeness, reason) => {
    expect(compareNamed(a, b)).toEqual({ likeness, reason });
    expect(compareNamed(b, a)).toEqual({ likeness, reason });
  });
});

describe('looking up near names', () => {
  it.each([
    ["Musée de l'Orangerie", ['orangerie', 'museedelorangerie', 'museeorangerie']],
    ["Institut Valencià d'Art Modern", ['valencia', 'institutvalenciadartmodern', 'institutvalenciaartmodern', 'ivam']],
    ['IVAM', ['ivam']],
    ['National Gallery', ['nationalgallery']],
  ])('%s is found by its telling words and initials', (name, words) => {
    expect([...lookupWords(name)].sort()).toEqual([...words].sort());
  });

  it('folds accents, dashes and case into one key', () => {
    expect(foldName('Wallraf–Richartz–MUSEUM, Köln')).toBe('wallraf richartz museum koln');
  });

  it.each([
    ['Kunsthalle', false],
    ['The National Gallery', false],
    ['Museum Ludwig', true],
    ['K20', true],
  ])('%s has a word of its own: %s', (name, telling) => {
    expect(hasTellingWord(name)).toBe(telling);
  });
});
