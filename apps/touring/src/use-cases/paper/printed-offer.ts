import type { OfferDescription } from '../../domain/facility/description';
import { offerWords } from '../../domain/paper/offer-words';
import type { PaperLanguage } from '../../domain/road/paper-words';
import type { ObjectOutline } from '../../store/facility/object.entity';
import type { OfferView } from '../../store/views';

/** Everything that a printed offer says, as whoever may read the offer may read it. */
export interface PrintedOffer {
  readonly offer: OfferView;
  readonly organiser: string;
  readonly description: OfferDescription;
  readonly objects: readonly ObjectOutline[];
  readonly objectsInAll: number;
}

export type Say = (word: string, ...values: readonly (string | number)[]) => string;
export type Fact = readonly [label: string, value: string];

/** Words of a language; `{a}` and `{b}` are filled in the order of the values. A code without a word stands as it is. */
export const sayIn = (language: PaperLanguage): Say => (word, ...values) =>
  values.reduce<string>((text, value, at) => text.replace(`{${'ab'[at]}}`, String(value)), offerWords[language][word] ?? word);
