import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type Agreement, liveSignatures } from './agreement';
import { agreementLifecycle } from './agreement-lifecycle';
import type { FactOf } from './agreement-log';
import type { Role } from './party';

/**
 * A party that has signed can't decline what it signed: it takes its signature back or withdraws, under its own name. (An
 * open fault of signing software is that a signer may still reject, which overwrites the signature's date: documenso #3180.)
 */
export function decline(agreement: Agreement, { by }: { readonly by: Role }): Decision<FactOf<'decline'>> {
  const next = agreementLifecycle.next(agreement.status, 'decline');
  if (!next.ok) return next;
  const signed = liveSignatures(agreement).some((signature) => signature.by === by);
  return signed ? reject('party-has-signed', { by }) : accept({ action: 'decline', by });
}

export function withdraw(agreement: Agreement, { by }: { readonly by: Role }): Decision<FactOf<'withdraw'>> {
  const next = agreementLifecycle.next(agreement.status, 'withdraw');
  return next.ok ? accept({ action: 'withdraw', by }) : next;
}

export function lapse(agreement: Agreement, now: string): Decision<FactOf<'lapse'>> {
  const next = agreementLifecycle.next(agreement.status, 'lapse');
  if (!next.ok) return next;
  const { signBy } = agreement;
  return Date.parse(now) < Date.parse(signBy) ? reject('time-to-sign-is-not-over', { signBy }) : accept({ action: 'lapse' });
}
