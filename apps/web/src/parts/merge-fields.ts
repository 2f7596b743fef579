import { valueAt, withValueAt } from './draft';

/** A field that others have changed meanwhile to something else than what stands in the form. */
export interface Clash {
  readonly path: string;
  /** Whose value is taken unless one says otherwise: one's own where one has changed it as well. */
  readonly suggested: 'mine' | 'theirs';
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
/** An amount is one value, though its parts are fields too. */
const whole = (paths: readonly string[]) => paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)));

/** @param base what the form began with; @param mine as it stands in the form; @param now as others have left it. */
export const clashesOf = (paths: readonly string[], base: object, mine: object, now: object): Clash[] =>
  whole(paths)
    .filter((path) => !same(valueAt(base, path), valueAt(now, path)) && !same(valueAt(mine, path), valueAt(now, path)))
    .map((path) => ({ path, suggested: same(valueAt(mine, path), valueAt(base, path)) ? 'theirs' : 'mine' }));

/** What stands in the form, with each field of theirs that was chosen. */
export const chosenFrom = <Values extends object>(mine: Values, now: object, choices: Choices): Values =>
  Object.entries(choices).reduce((values, [path, whose]) => (whose === 'theirs' ? withValueAt(values, path, valueAt(now, path)) : values), mine);
