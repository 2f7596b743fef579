import { defineEvent } from '../define-event';
import { code, group, id, integer, language, listOf, optional, organisationName, partner, timeZone, word } from '../fields';

export const organisationKinds = [
  'museum', 'gallery', 'theatre', 'art-centre', 'orchestra', 'publisher', 'audiovisual-operator', 'festival', 'network', 'ministry', 'public-body', 'secretariat', 'other',
] as const;

const organisationFacts = {
  organisationId: id(),
  kind: code(organisationKinds),
  /** As it calls itself: the first of its names. */
  name: organisationName(),
  /** All of them with their languages, so that whoever shows one can show the reader's. */
  names: optional(listOf(group({ language: language(), name: organisationName() }), 30)),
  partner: optional(partner()),
  timeZone: optional(timeZone()),
  status: code(['active', 'closed']),
};

export const organisationRegistered = defineEvent('contacts.organisation.registered', 1, {
  key: 'organisationId',
  when: 'when an organisation enters the directory, by hand or by import',
  data: { ...organisationFacts, importSource: optional(word()) },
});

export const organisationChanged = defineEvent('contacts.organisation.changed', 1, {
  key: 'organisationId',
  when: 'when name, kind, country, time zone or status of an organisation changes; carries all of them as they are now',
  data: { ...organisationFacts, revision: integer(1) },
});
