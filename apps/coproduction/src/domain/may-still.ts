import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Agreement } from './agreement';
import { type AgreementAction, agreementLifecycle } from './agreement-lifecycle';

/**
 * Whether the table knows the action from here and the time to sign has not come. The instant itself is too late (the range is
 * half-open), and it is so even while the timer that lets the agreement lapse has not run yet.
 */
export function mayStill(
  agreement: Agreement,
  action: AgreementAction,
  now: string,
): Decision<null, 'action-not-allowed' | 'time-to-sign-is-over'> {
  const next = agreementLifecycle.next(agreement.status, action);
  if (!next.ok) return next;
  const { signBy } = agreement;
  return Date.parse(now) < Date.parse(signBy) ? accept(null) : reject('time-to-sign-is-over', { signBy });
}
