import { defineEvent } from '../define-event';
import { code, hash, id, instant, money, optional, personRef } from '../fields';

export const powers = ['administer-platform', 'administer-organisation', 'manage-tours', 'negotiate', 'sign', 'designate'] as const;

const mandateFacts = { mandateId: id(), organisationId: id(), personRef: personRef(), power: code(powers) };

export const mandateGranted = defineEvent('contacts.mandate.granted', 1, {
  key: 'mandateId',
  when: 'when an organisation empowers a person to act for it, half-open from validFrom to validTo',
  data: { ...mandateFacts, validFrom: instant(), validTo: optional(instant()), limit: optional(money()) },
});

export const mandateRevoked = defineEvent('contacts.mandate.revoked', 1, {
  key: 'mandateId',
  when: 'when a mandate is taken back; effectiveAt may lie before the moment it was entered',
  data: { ...mandateFacts, effectiveAt: instant() },
});

export const accountLinked = defineEvent('contacts.account.linked', 1, {
  key: 'accountId',
  when: 'when a person redeems an invitation and an account of an issuer becomes theirs; accountKey is the hash of issuer and subject',
  data: { accountId: id(), accountKey: hash(), personRef: personRef() },
});

export const accountUnlinked = defineEvent('contacts.account.unlinked', 1, {
  key: 'accountId',
  when: 'when an account is taken from a person: it reads public things only from then on',
  data: { accountId: id(), accountKey: hash(), personRef: personRef() },
});
