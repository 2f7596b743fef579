import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { FacilityStanding } from './facility';
import { type Claim, blockersOf, contested, isFirm, rivalsOf } from './line';
import type { StopState } from './stop-lifecycle';

export type ContractRefusal =
  | 'facility-not-assessed'
  | 'facility-conditions-open'
  | 'space-already-reserved'
  | 'set-already-reserved'
  | 'not-first-in-line'
  | 'sign-by-out-of-range';

/**
 * Whether a contract may go out on this claim. The database says the last word on double booking (exclusion constraints on
 * space and set); this says it first, with the reason and the ids of who is in the way.
 */
export function mayReserve(claim: Claim, others: readonly Claim[], facility: FacilityStanding): Decision<undefined, ContractRefusal> {
  const fit = facilityIsFit(facility);
  if (!fit.ok) return fit;
  const rivals = rivalsOf(claim, others);
  const taken = rivals.find(isFirm);
  if (taken !== undefined)
    return reject(contested(claim, taken).includes('space') ? 'space-already-reserved' : 'set-already-reserved', { by: [taken.id] });
  // A lapsed contract has lost its place: those who moved up meanwhile go first.
  const ahead = claim.state === 'contract-lapsed' ? rivals : blockersOf(claim, others);
  return ahead.length === 0 ? accept() : reject('not-first-in-line', { rank: 1 + ahead.length, by: ahead.map(({ id }) => id) });
}

function facilityIsFit(facility: FacilityStanding): Decision<undefined, 'facility-not-assessed' | 'facility-conditions-open'> {
  if (facility === 'passed' || facility === 'conditions-accepted') return accept();
  return reject(facility === 'conditional' ? 'facility-conditions-open' : 'facility-not-assessed');
}

/** The deadline to sign: in the future, at most so many days away, and before the work is due at the venue. */
export function signByFits(signBy: Date, now: Date, longestDays: number, delivery: Date): Decision<undefined, 'sign-by-out-of-range'> {
  const latest = Math.min(now.getTime() + longestDays * 86_400_000, delivery.getTime());
  if (signBy.getTime() > now.getTime() && signBy.getTime() <= latest) return accept();
  return reject('sign-by-out-of-range', { signBy: signBy.toISOString(), after: now.toISOString(), latest: new Date(latest).toISOString() });
}

/** While a contract is out, only its agreement can end the stop: leaving here as well would leave two answers to one question. */
export function agreementDecides(state: StopState): Decision<undefined, 'withdraw-the-agreement'> {
  return state === 'reserved' ? reject('withdraw-the-agreement') : accept();
}
