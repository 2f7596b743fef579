import { type Because, type Channel, type Choice, choiceOf } from './choices';
import type { Category } from './category';
import type { EmailState } from './email-lifecycle';
import type { Reason } from './recipients';
import { attemptsMost } from './retry-plan';
import { type Standing, stillConcerned } from './standing';

/** What of an e-mail decides whether its time to be sent has come. */
export interface DueEmail {
  readonly state: EmailState;
  readonly channel: Channel;
  readonly attempts: number;
  readonly because: Because;
  readonly category: Category;
  readonly reasons: readonly Reason[];
}

export type Claim =
  | { readonly action: 'begin-sending' | 'begin-again' }
  | { readonly action: 'fail'; readonly reason: 'attempts-exhausted' | 'no-address' | 'person-erased' }
  | { readonly action: 'drop'; readonly reason: 'no-longer-concerned' | 'switched-off' };

/**
 * Decides at the moment of sending, by what is known then: between an event and its mail a mandate may have ended or a choice been
 * made. What is mandatory is sent whatever has ended, for it tells of a right that the recipient had.
 */
export function claimOf(email: DueEmail, person: 'reachable' | 'no-address' | 'erased', standing: Standing, choices: readonly Choice[]): Claim {
  if (person === 'erased') return { action: 'fail', reason: 'person-erased' };
  if (person === 'no-address') return { action: 'fail', reason: 'no-address' };
  if (email.attempts >= attemptsMost) return { action: 'fail', reason: 'attempts-exhausted' };
  const stays = email.because === 'mandatory' || stillConcerned(email.reasons, standing);
  if (!stays) return { action: 'drop', reason: 'no-longer-concerned' };
  if (!choiceOf(choices, email.category, email.channel).enabled) return { action: 'drop', reason: 'switched-off' };
  return { action: email.state === 'sending' ? 'begin-again' : 'begin-sending' };
}
