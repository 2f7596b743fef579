import { assertNever } from '@caravanserai/kernel';
import type { EmailState } from './email-lifecycle';
import type { DeferralReason, Handover } from './handover';
import { nextAttemptAt } from './retry-plan';

export type Settlement =
  | { readonly action: 'confirm-sent' }
  | { readonly action: 'fail'; readonly reason: 'refused' | 'attempts-exhausted'; readonly status: number }
  | { readonly action: 'defer'; readonly reason: DeferralReason; readonly status: number; readonly nextAttemptAt: Date };

/**
 * What the outcome of an attempt changes; null when the message has moved on without it. A message that a server has taken is sent,
 * whichever attempt brought it there; any other news of an attempt that was given up for dead says nothing about the one that runs.
 */
export function settlementOf(current: { state: EmailState; attempts: number }, attempt: number, handover: Handover, now: Date): Settlement | null {
  if (current.state !== 'sending') return null;
  if (handover.outcome === 'taken') return { action: 'confirm-sent' };
  if (current.attempts !== attempt) return null;
  const { status } = handover;
  switch (handover.outcome) {
    case 'refused':
      return { action: 'fail', reason: 'refused', status };
    case 'deferred': {
      const next = nextAttemptAt(attempt, now);
      if (next === null) return { action: 'fail', reason: 'attempts-exhausted', status };
      return { action: 'defer', reason: handover.reason, status, nextAttemptAt: next };
    }
    default:
      return assertNever(handover);
  }
}
