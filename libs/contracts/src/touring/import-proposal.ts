import { defineEvent } from '../define-event';
import { code, id, optional } from '../fields';

const proposalFacts = { proposalId: id(), kind: code(['tour', 'engagement']) };

export const importProposalRaised = defineEvent('touring.import-proposal.raised', 1, {
  key: 'proposalId',
  when: 'when a row of an import says something else than what is recorded, and a person must say whether it is the same thing',
  data: { ...proposalFacts, reason: code(['row-changed', 'stop-recorded-elsewhere']) },
});

export const importProposalDecided = defineEvent('touring.import-proposal.decided', 1, {
  key: 'proposalId',
  when: 'when a person has said whether the row is a recorded thing; subjectId is the tour or engagement that the row now belongs to, if any',
  data: { ...proposalFacts, decision: code(['same', 'different']), subjectId: optional(id()) },
});
