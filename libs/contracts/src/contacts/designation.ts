import { defineEvent } from '../define-event';
import { code, id, instant, integer, optional, partner, personRef } from '../fields';

const designationFacts = { designationId: id(), officeId: id(), partner: partner(), personRef: personRef(), rank: integer(0, 20) };

export const designationSubmitted = defineEvent('contacts.designation.submitted', 1, {
  key: 'designationId',
  when: "when a partner's designating authority names a point of contact and attaches its letter",
  data: { ...designationFacts, validFrom: instant(), validTo: optional(instant()) },
});

export const designationVerificationStarted = defineEvent('contacts.designation.verification-started', 1, {
  key: 'designationId',
  when: 'when somebody other than the submitter takes up the letter to verify it',
  data: designationFacts,
});

export const designationReturned = defineEvent('contacts.designation.returned', 1, {
  key: 'designationId',
  when: 'when the letter goes back to the designating authority to be completed; what is missing stays with contacts',
  data: designationFacts,
});

export const designationRejected = defineEvent('contacts.designation.rejected', 1, {
  key: 'designationId',
  when: 'when the secretariat does not accept the letter; the reason stays with contacts',
  data: designationFacts,
});

export const designationConfirmed = defineEvent('contacts.designation.confirmed', 1, {
  key: 'designationId',
  when: 'when somebody other than the submitter has verified the letter',
  data: { ...designationFacts, validFrom: instant(), validTo: optional(instant()) },
});

export const designationActivated = defineEvent('contacts.designation.activated', 1, {
  key: 'designationId',
  when: 'when a confirmed designation begins; a predecessor in the same seat ends in the same transaction',
  data: { ...designationFacts, validTo: optional(instant()) },
});

export const designationSuspended = defineEvent('contacts.designation.suspended', 1, {
  key: 'designationId',
  when: 'when an active designation rests because its holder can not be reached or the designation is disputed; an alternate acts',
  data: { ...designationFacts, reason: code(['unreachable', 'disputed']) },
});

export const designationResumed = defineEvent('contacts.designation.resumed', 1, {
  key: 'designationId',
  when: 'when a suspended designation is in force again',
  data: designationFacts,
});

export const designationExpiring = defineEvent('contacts.designation.expiring', 1, {
  key: 'designationId',
  when: 'when a designation in office will end in 90, 30 or 7 days and no successor has been confirmed for its seat',
  data: { ...designationFacts, validTo: instant(), daysLeft: integer(1, 90) },
});

export const designationEnded = defineEvent('contacts.designation.ended', 1, {
  key: 'designationId',
  when: 'when a designation ends, for good',
  data: { ...designationFacts, reason: code(['expired', 'superseded', 'resigned', 'revoked', 'erased', 'cancelled']) },
});

export const personErased = defineEvent('contacts.person.erased', 1, {
  key: 'personRef',
  when: "when a person's data has been erased; the reference stays and resolves to nobody",
  data: { personRef: personRef() },
});
