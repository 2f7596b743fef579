import {
  designationActivated, designationConfirmed, designationEnded, designationRejected, designationResumed, designationReturned, designationSubmitted,
  designationSuspended, designationVerificationStarted,
} from '@caravanserai/contracts';
import type { Outbox } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import type { DesignationAction } from '../domain/designation';
import type { Designation, EndReason } from '../store/designation.entity';
import type { Office } from '../store/office.entity';

/** Publishes the event that the lifecycle table names for the action, about the designation as it is after it. */
export async function announceDesignation(
  outbox: Outbox,
  tx: Transaction,
  action: DesignationAction,
  { id, officeId, personRef, rank, validFrom, validTo }: Designation,
  { partner }: Office,
  reason?: string,
): Promise<void> {
  const facts = { designationId: id, officeId, partner, personRef, rank };
  const until = validTo === null ? {} : { validTo: validTo.toISOString() };
  const term = { validFrom: validFrom.toISOString(), ...until };
  switch (action) {
    case 'submit':
    case 'resubmit':
      return outbox.add(tx, designationSubmitted, id, { ...facts, ...term });
    case 'verify':
      return outbox.add(tx, designationVerificationStarted, id, facts);
    case 'return':
      return outbox.add(tx, designationReturned, id, facts);
    case 'reject':
      return outbox.add(tx, designationRejected, id, facts);
    case 'confirm':
      return outbox.add(tx, designationConfirmed, id, { ...facts, ...term });
    case 'activate':
      return outbox.add(tx, designationActivated, id, { ...facts, ...until });
    case 'suspend':
      return outbox.add(tx, designationSuspended, id, { ...facts, reason: reason as 'unreachable' | 'disputed' });
    case 'resume':
      return outbox.add(tx, designationResumed, id, facts);
    default:
      return outbox.add(tx, designationEnded, id, { ...facts, reason: reason as EndReason });
  }
}
