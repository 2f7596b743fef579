import { defineEvent } from '../define-event';
import { code, date, id, integer, money, optional, title } from '../fields';

export const workKinds = ['exhibition', 'performance', 'literary', 'audiovisual'] as const;

const offerFacts = { offerId: id(), organiserId: id(), title: title(), kind: code(workKinds) };

export const offerDrafted = defineEvent('touring.offer.drafted', 1, {
  key: 'offerId',
  when: 'when an organiser begins an offer; nobody else sees it yet',
  data: offerFacts,
});

export const offerRevised = defineEvent('touring.offer.revised', 1, {
  key: 'offerId',
  when: 'when the organiser changes an offer that is a draft or was sent back',
  data: offerFacts,
});

export const offerSubmitted = defineEvent('touring.offer.submitted', 1, {
  key: 'offerId',
  when: 'when the organiser hands a complete offer to the editors for review',
  data: offerFacts,
});

export const offerChangesRequested = defineEvent('touring.offer.changes-requested', 1, {
  key: 'offerId',
  when: 'when an editor sends an offer back to its organiser; the remarks stay with touring',
  data: offerFacts,
});

export const offerRejected = defineEvent('touring.offer.rejected', 1, {
  key: 'offerId',
  when: 'when an editor refuses an offer under review; the reason stays with touring',
  data: offerFacts,
});

export const offerPublished = defineEvent('touring.offer.published', 1, {
  key: 'offerId',
  when: 'when an editor of another organisation than the organiser puts the offer before possible hosts',
  data: { ...offerFacts, fee: money(), minWeeks: integer(1, 520), maxWeeks: integer(1, 520), availableFrom: date(), availableTo: optional(date()) },
});

export const offerWithdrawn = defineEvent('touring.offer.withdrawn', 1, {
  key: 'offerId',
  when: 'when the organiser takes an offer back that has no confirmed stop',
  data: offerFacts,
});

export const offerClosed = defineEvent('touring.offer.closed', 1, {
  key: 'offerId',
  when: 'when the organiser closes a published offer: no further stop can be held, what is agreed stays',
  data: offerFacts,
});
