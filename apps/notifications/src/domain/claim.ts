import { type Because, type Channel, type Choice, choiceOf } from './choices';
import type { EmailState } from './email-lifecycle';
import type { Reason } from './recipients';
import { attemptsMost } from './retry-plan';
import { type Standing, stillConcerned } from './standing';
import { type Wait, type Waiting, waitOf, type Wishes } from './waiting';

/** What of an e-mail decides whether its time to be sent has come. */
export interface DueEmail extends Waiting {
  readonly state: EmailState;
  readonly channel: Channel;
  readonly attempts: number;
  readonly because: Because;
  readonly reasons: readonly Reason[];
}

export type Claim =
  | { readonly action: 'begin-sending' | 'begin-again' }
  | ({ readonly action: 'hold' } & Wait)
  | { readonly action: 'fail'; readonly reason: 'attempts-exhausted' | 'no-address' | 'person-erased' }
  | { readonly action: 'drop'; readonly reason: 'no-longer-concerned' | 'switched-off' };

/** What the recipient is at the moment of sending, and what they have said of letters. */
export interface Recipient extends Wishes {
  readonly person: 'reachable' | 'no-address' | 'erased';
  readonly standing: Standing;
  readonly choices: readonly Choice[];
}

/**
 * Decides at the moment of sending, by what is known then: between an event and its mail a mandate may have ended or a choice been
 * made. What is mandatory is sent whatever has ended, for it tells of a right that the recipient had. An attempt that was begun is not held up
 * by hours that have become quiet since: the letter may have gone already.
 */
export function claimOf(email: DueEmail, recipient: Recipient, now: Date): Claim {
  const { person, standing, choices } = recipient;
  if (person === 'erased') return { action: 'fail', reason: 'person-erased' };
  if (person === 'no-address') return { action: 'fail', reason: 'no-address' };
  if (email.attempts >= attemptsMost) return { action: 'fail', reason: 'attempts-exhausted' };
  const stays = email.because === 'mandatory' || stillConcerned(email.reasons, standing);
  if (!stays) return { action: 'drop', reason: 'no-longer-concerned' };
  if (!choiceOf(choices, email.category, email.channel).enabled) return { action: 'drop', reason: 'switched-off' };
  if (email.state === 'sending') return { action: 'begin-again' };
  const wait = waitOf(email, recipient, now);
  return wait === null ? { action: 'begin-sending' } : { action: 'hold', ...wait };
}
