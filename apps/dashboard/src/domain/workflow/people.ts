/** The roles that may act on a thing in a state, as its table names them. */
export type RolesFrom = (workflow: string, state: string) => readonly string[];

/** Actors that are nobody: clocks, programs, and other workflows. */
const nobody: ReadonlySet<string> = new Set([
  'timer', 'clock', 'system', 'event', 'import', 'postman', 'mail-server', 'agreement', 'amendment', 'contacts', 'touring', 'coproduction', 'notifications',
]);
/** One word for several people: two steps of it may be of two houses. */
const several: ReadonlySet<string> = new Set(['signatory', 'negotiator', 'party', 'other-party', 'counter-party', 'both', 'others', 'administrator-of-organisation']);

/** Whether an actor is somebody who can be waited for. */
export const mayTake = (actor: string): boolean => !nobody.has(actor);

/**
 * Whether a thing lay on one desk alone between two steps: both were of the same role of people, and nobody else might have acted in between.
 * No service says when somebody works; from opening a draft to sending it is the most that the work can have taken.
 */
export function layWith(actor: string | null, before: string | null, roles: readonly string[]): boolean {
  if (actor === null || actor !== before || !mayTake(actor) || several.has(actor)) return false;
  return roles.includes(actor) && roles.every((role) => role === actor || !mayTake(role));
}
