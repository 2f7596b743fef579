import type { AnswerOf, BodyOf } from '../../api/client';

export type Said = BodyOf<'/api/notifications/preferences', 'put'>;
export type Delivery = NonNullable<Said['delivery']>;
export type Sheet = AnswerOf<'/api/notifications/preferences'>;
export type Category = Sheet['choices'][number]['category'];

/** How letters about a category come. */
export const letterWays = ['at-once', 'daily', 'weekly', 'none'] as const;
export type Letters = (typeof letterWays)[number];

export interface CategoryLine {
  readonly category: Category;
  readonly mandatory: boolean;
  readonly inbox: boolean;
  readonly letters: Letters;
}

/** One line for each category: what can be chosen first, in the platform's order, then what is told anyway. */
export function linesOf({ choices, rhythms }: Pick<Sheet, 'choices' | 'rhythms'>): CategoryLine[] {
  const isOn = (category: Category, wanted: 'inbox' | 'email') => choices.find((choice) => choice.category === category && choice.channel === wanted)?.enabled ?? true;
  const lines = [...new Map(choices.map(({ category, mandatory }) => [category, mandatory]))].map(([category, mandatory]): CategoryLine => {
    const rhythm = rhythms.find((line) => line.category === category)?.rhythm ?? 'at-once';
    return { category, mandatory, inbox: isOn(category, 'inbox'), letters: isOn(category, 'email') ? rhythm : 'none' };
  });
  return lines.toSorted((left, right) => Number(left.mandatory) - Number(right.mandatory));
}

/** All that is to be sent, since the platform takes the whole sheet; nothing of what can't be chosen. */
export function saidWith(sheet: Sheet, change: Partial<CategoryLine> & { readonly category?: Category }, delivery: Delivery = sheet.delivery): Said {
  const lines = linesOf(sheet)
    .filter(({ mandatory }) => !mandatory)
    .map((line) => (line.category === change.category ? { ...line, ...change } : line));
  return {
    choices: lines.flatMap(({ category, inbox, letters }) => [{ category, channel: 'inbox' as const, enabled: inbox }, { category, channel: 'email' as const, enabled: letters !== 'none' }]),
    rhythms: lines.flatMap(({ category, letters }) => (letters === 'daily' || letters === 'weekly' ? [{ category, rhythm: letters }] : [])),
    delivery,
  };
}

/** The sheet as it will be once this has been said. */
export const sheetAfter = (sheet: Sheet, { choices, rhythms = [], delivery = sheet.delivery }: Said): Sheet => ({
  ...sheet,
  delivery: delivery as Sheet['delivery'],
  choices: sheet.choices.map((one) => ({ ...one, enabled: choices.find(({ category, channel }) => category === one.category && channel === one.channel)?.enabled ?? true })),
  rhythms: sheet.rhythms.map(({ category }) => ({ category, rhythm: rhythms.find((line) => line.category === category)?.rhythm ?? 'at-once' })),
});
