import { categoryNames, isMandatory, type Category } from './category';
import type { Choice, Rhythmed } from './choices';

/** What the link of a letter switches off: the letters of a category, or the digest with all that would come by it. */
export type UnsubscribeKind = Category | 'digest';

export const isUnsubscribeKind = (word: string): word is UnsubscribeKind => word === 'digest' || (categoryNames as string[]).includes(word);

/** The choices of somebody who wants no more letters of a kind; the same again where they have said so already. */
export function withoutLetters(kind: UnsubscribeKind, choices: readonly Choice[], rhythms: readonly Rhythmed[]): readonly Choice[] {
  const concerned: readonly Category[] = (kind === 'digest' ? rhythms.map(({ category }) => category) : [kind]).filter((category) => !isMandatory(category));
  const kept = choices.filter(({ category, channel }) => channel !== 'email' || !concerned.includes(category));
  return [...kept, ...concerned.map((category): Choice => ({ category, channel: 'email', enabled: false }))];
}
