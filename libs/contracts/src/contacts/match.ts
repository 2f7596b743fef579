import { defineEvent } from '../define-event';
import { code, id, optional } from '../fields';

const matchFacts = { proposalId: id(), about: code(['organisation', 'venue']) };

export const matchProposed = defineEvent('contacts.match.proposed', 1, {
  key: 'proposalId',
  when: 'when an imported row or venue may be an organisation that the directory has already, and a person must say so',
  data: matchFacts,
});

export const matchDecided = defineEvent('contacts.match.decided', 1, {
  key: 'proposalId',
  when: 'when a person has said whether they are the same; organisationId is the organisation that the row or venue now belongs to, if any',
  data: { ...matchFacts, decision: code(['same', 'different']), organisationId: optional(id()) },
});
