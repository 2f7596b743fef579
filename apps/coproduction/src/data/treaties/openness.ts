import type { Openness } from '../../domain/treaty/membership';

/** Member states of the Council of Europe and the other European ones that may sign or be invited (ETS 147, Art. 16(1) and 18(1)). */
const europe =
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA';

const countries = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const openness: readonly Openness[] = [
  { instrument: 'COE-147', inForceFrom: '1994-04-01', open: countries(europe), closedBy: 'text' },
  { instrument: 'COE-220', inForceFrom: '2017-10-01', open: countries(europe), closedBy: 'lists' },
  // Canada joined in March 2017 and Argentina in October 2019 as associates; whether and when they left was not found.
  { instrument: 'EURIMAGES', inForceFrom: '1988-10-26', open: countries(`${europe} CA AR`), closedBy: 'lists' },
  { instrument: 'EU', inForceFrom: '1958-01-01', open: new Set(), closedBy: 'text' },
];
