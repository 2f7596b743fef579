/**
 * Words that say what kind of house it is, in the languages in which the partners' museums write their names. Two names that share
 * only these are not alike. Folded: lower case, no accents.
 */
export const genericWords: ReadonlySet<string> = new Set([
  ...['museum', 'museums', 'musee', 'musees', 'museo', 'musei', 'museu', 'museet', 'muzeum', 'muzej', 'musea', 'gallery', 'galleries', 'galerie', 'galleria', 'galeria'],
  ...['kunsthalle', 'kunsthal', 'kunsthaus', 'kunstmuseum', 'kunstverein', 'kunst', 'art', 'arts', 'arte', 'arti', 'beaux', 'fine', 'modern', 'moderne', 'moderna', 'moderno', 'contemporary'],
  ...['contemporain', 'contemporaine', 'contemporanea', 'contemporaneo', 'national', 'nationale', 'nazionale', 'nacional', 'nationalgalerie', 'state', 'staatliche', 'staatliches', 'stadtische'],
  ...['stadtisches', 'departemental', 'collection', 'collections', 'collezione', 'sammlung', 'sammlungen', 'foundation', 'fondation', 'fondazione', 'fundacion', 'fundacio', 'stiftung'],
  ...['centre', 'center', 'centro', 'zentrum', 'institute', 'institut', 'istituto', 'instituto', 'palace', 'palais', 'palazzo', 'palacio', 'haus', 'house', 'hall', 'theatre', 'theater', 'teatro', 'city', 'ville'],
  ...['philharmonic', 'symphony', 'orchestra', 'auditorium', 'university', 'universite', 'universitat', 'royal', 'real'],
]);

/** Articles and prepositions, which people leave out or translate. */
export const joiningWords: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'of', 'for', 'and', 'at', 'in', 'le', 'la', 'les', 'l', 'de', 'd', 'du', 'des', 'et', 'a', 'au', 'il', 'lo', 'i', 'gli', 'del', 'della', 'dello', 'dei', 'delle', 'dell', 'di', 'e'],
  ...['el', 'los', 'las', 'y', 'en', 'o', 'os', 'do', 'da', 'dos', 'das', 'der', 'die', 'das', 'dem', 'den', 'des', 'fur', 'und', 'im', 'am', 'zu', 'zum', 'zur', 'von', 'vom', 'het', 'een', 'van', 'voor'],
]);
