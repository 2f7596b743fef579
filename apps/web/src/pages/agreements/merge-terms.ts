import type { Terms } from './agreement';

export type TermName = keyof Terms;
export const termNames: readonly TermName[] = ['fee', 'insuredValue', 'cancellation', 'opening', 'governingLaw', 'forum', 'extraClauses'];

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** A field in which what one typed differs from what has come onto the table meanwhile. */
export interface Clash {
  readonly name: TermName;
  /** Whose words are taken unless one says otherwise: one's own where one changed them. */
  readonly suggested: 'mine' | 'theirs';
}

/** @param base the terms that one began with; @param mine as typed; @param theirs as they are on the table now. */
export const clashesOf = (base: Terms, mine: Terms, theirs: Terms): Clash[] =>
  termNames.filter((name) => !same(mine[name], theirs[name])).map((name) => ({ name, suggested: same(mine[name], base[name]) ? 'theirs' : 'mine' }));

/** The terms with each field taken from where one chose. */
export const chosenFrom = (mine: Terms, theirs: Terms, choices: Readonly<Partial<Record<TermName, 'mine' | 'theirs'>>>): Terms =>
  Object.fromEntries(termNames.map((name) => [name, choices[name] === 'mine' ? mine[name] : theirs[name]])) as unknown as Terms;

/** What is to be sent: fields that differ from the text on the table. */
export const changesOf = (head: Terms, terms: Terms): Partial<Terms> => Object.fromEntries(termNames.filter((name) => !same(head[name], terms[name])).map((name) => [name, terms[name]])) as Partial<Terms>;
