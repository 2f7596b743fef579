import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type Claim, blockersOf, isFirm } from './line';

export type ChallengeRefusal = 'already-first-in-line' | 'blocked-by-reservation' | 'blocked-by-performances' | 'already-challenged';

/**
 * Whom a challenge from this claim goes to: every blocker, because releasing only some of them would not make it first. A
 * reservation can't be challenged, its contract is out; nor a hold of performances, which has a short time of its own and no answer to
 * give. Who has answered this challenger once is not asked again.
 */
export function challengedBy(claim: Claim, others: readonly Claim[], askedBefore: ReadonlySet<string>): Decision<Claim[], ChallengeRefusal> {
  const blockers = blockersOf(claim, others);
  if (blockers.length === 0) return reject('already-first-in-line');
  if (blockers.some(isFirm)) return reject('blocked-by-reservation', { rank: 1 + blockers.length });
  if (blockers.some(({ kind }) => kind === 'engagement')) return reject('blocked-by-performances', { rank: 1 + blockers.length });
  const asked = blockers.filter(({ id }) => !askedBefore.has(id));
  return asked.length > 0 ? accept(asked) : reject('already-challenged', { rank: 1 + blockers.length });
}
