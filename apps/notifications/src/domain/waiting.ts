import { type Category, isMandatory } from './category';
import { type Rhythmed, rhythmOf } from './choices';
import { type Delivery, digestAfter, quietUntil } from './delivery';

/** What a person has said of how letters come to them. */
export interface Wishes {
  readonly rhythms: readonly Rhythmed[];
  readonly delivery: Delivery;
}

/** What of a letter decides when it goes. */
export interface Waiting {
  readonly category: Category;
  readonly createdAt: Date;
  readonly arguments: { readonly deadline?: unknown };
}

export interface Wait {
  readonly until: Date;
  readonly reason: 'digest' | 'quiet-hours';
}

/**
 * Until when a letter waits; null when it goes now. Decided anew at every look, from what is known then: whoever changes the hour of their digest
 * gets what waits at the new one. A letter belongs to the first digest after it was written, also where it is looked at later.
 */
export function waitOf(letter: Waiting, { rhythms, delivery }: Wishes, now: Date): Wait | null {
  const rhythm = rhythmOf(rhythms, letter.category);
  const digest = rhythm === 'at-once' ? null : digestAfter(delivery, rhythm, letter.createdAt);
  if (digest !== null && now < digest) return { until: digest, reason: 'digest' };
  const quiet = quietUntil(delivery, now);
  return quiet === null || isUrgent(letter, quiet) ? null : { until: quiet, reason: 'quiet-hours' };
}

/** What nobody can switch off and must be answered before the quiet hours end would come too late. */
function isUrgent({ category, arguments: { deadline } }: Waiting, quietEnd: Date): boolean {
  return isMandatory(category) && typeof deadline === 'string' && new Date(deadline) <= quietEnd;
}
