import { type Agreement, liveSignatures } from './agreement';
import { type Role, roles } from './party';

/** Which parties have to go on with an agreement: those that have not consented to its text, then those that have not signed it. */
export function agreementWaitsFor(agreement: Agreement): readonly Role[] {
  const { status, consents } = agreement;
  if (status === 'negotiating') return roles.filter((role) => !consents.includes(role));
  if (status !== 'text-agreed' && status !== 'signing') return [];
  const signed = liveSignatures(agreement).map(({ by }) => by);
  return roles.filter((role) => !signed.includes(role));
}
