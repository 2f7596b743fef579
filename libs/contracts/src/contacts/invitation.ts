import { defineEvent } from '../define-event';
import { code, id, instant, listOf, personRef } from '../fields';
import { powers } from './mandate';

const invitationFacts = { invitationId: id(), organisationId: id() };

export const invitationIssued = defineEvent('contacts.invitation.issued', 1, {
  key: 'invitationId',
  when: "when an organisation's administrator invites somebody to act for it; the one-time code is shown once and is in no event",
  data: { ...invitationFacts, powers: listOf(code(powers), powers.length), expiresAt: instant() },
});

export const invitationRedeemed = defineEvent('contacts.invitation.redeemed', 1, {
  key: 'invitationId',
  when: 'when an account that belonged to nobody redeems the code: person, account and mandates follow in the same transaction',
  data: { ...invitationFacts, personRef: personRef() },
});

export const invitationExpired = defineEvent('contacts.invitation.expired', 1, {
  key: 'invitationId',
  when: 'when an invitation has not been redeemed in time',
  data: invitationFacts,
});

export const invitationWithdrawn = defineEvent('contacts.invitation.withdrawn', 1, {
  key: 'invitationId',
  when: 'when an invitation is taken back before it was redeemed, also by a newer one for the first administrator',
  data: invitationFacts,
});
