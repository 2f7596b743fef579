import type { Confidence } from '../../domain/treaty/rows';
import type { Expr, Form, Rule, Selector, Source } from '../../domain/treaty/rule';

const everyForm: readonly Form[] = ['feature', 'animation', 'documentary', 'tv'];
export const alone: Expr = { atMost: [{ countries: 'thirds' }, 0] };
export const withThirds: Expr = { atLeast: [{ countries: 'thirds' }, 1] };

export type Draft = Pick<Rule, 'article' | 'test' | 'effect' | 'explain'> & Partial<Rule>;

/** Makes the rules of one agreement: what they have in common is said once. */
export const rulesOf = (instrument: string, edition: string, source: Source, confidence: Confidence) => (name: string, draft: Draft): Rule => ({
  id: `${instrument}/${name}`, instrument, edition, validFrom: '0001-01-01', source, workKinds: everyForm, confidence, ...draft,
});

type Make = ReturnType<typeof rulesOf>;

/** The family shape: each side between two bounds, by exception down to a lower one. */
export const sharesOfSides = (make: Make, article: string, [low, high]: readonly [number, number], exception?: { readonly article: string; readonly low: number }, more: Partial<Rule> = {}): readonly Rule[] => [
  make('shares', { article, each: 'sides', test: { in: [{ share: 'it' }, low, high] }, effect: exception ? { derogableTo: make('exception', { article, test: alone, effect: 'HARD', explain: '' }).id } : 'HARD', explain: 'share-of-a-side', ...more }),
  ...(exception ? [make('exception', { article: exception.article, each: 'sides', test: { in: [{ share: 'it' }, exception.low, 10_000 - exception.low] }, effect: 'HARD', explain: 'share-by-derogation', ...more })] : []),
];

/** Multilateral films under an agreement of two: every country between two bounds. */
export const sharesOfAll = (make: Make, article: string, [low, high]: readonly [number, number]): readonly Rule[] => [
  make('sides-of-several', { article, when: withThirds, each: 'sides', test: { in: [{ share: 'it' }, low, high] }, effect: 'HARD', explain: 'share-multilateral' }),
  make('thirds', { article, when: withThirds, each: 'thirds', test: { in: [{ share: 'it' }, low, high] }, effect: 'HARD', explain: 'share-multilateral', clause: 'third-party' }),
];

export const thirdsNotRead = (make: Make, id: string): Rule =>
  make('third', { article: 'third countries', when: withThirds, test: { notRead: `${id} whether third countries may take part` }, effect: 'HARD', explain: 'third-not-read', clause: 'third-party' });

export const sharesNotRead = (make: Make, id: string, when?: Expr): Rule =>
  make('shares', { article: 'shares', when, test: { notRead: `${id} minimum and maximum share` }, effect: 'HARD', explain: 'shares-not-read' });

export const flag = (make: Make, name: string, article: string, explain: string, more: Partial<Rule> = {}): Rule => make(name, { article, test: { flag: name }, effect: 'HARD', explain, ...more });

/** The share of third countries stays under that of each of the two sides. */
export const underBoth = (make: Make, article: string, strict: boolean): Rule => {
  const sides: readonly [{ share: Selector }, { min: readonly { share: Selector }[] }] = [{ share: 'thirds' }, { min: [{ share: 'sideA' }, { share: 'sideB' }] }];
  return make('third', { article, when: withThirds, test: strict ? { below: sides } : { atMost: sides }, effect: 'HARD', explain: strict ? 'third-below-both' : 'third-not-above-both', clause: 'third-party' });
};
