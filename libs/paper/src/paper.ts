/** One part of a paper, in the order in which it is read. Texts are in the paper's language unless they are names. */
export type PaperPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly right?: readonly number[] }
  | { readonly kind: 'page-break' };

export interface Paper {
  readonly title: string;
  /** BCP 47; decides which face is tried first for Han characters. */
  readonly language: string;
  readonly author: string;
  /** Stands in the file, so that the same content gives the same bytes. */
  readonly madeAt: Date;
  /** One line at the foot of every page, before its number. */
  readonly foot: string;
  readonly parts: readonly PaperPart[];
}
