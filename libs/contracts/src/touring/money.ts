import { defineEvent } from '../define-event';
import { code, hash, id, integer, listOf, optional, title, word } from '../fields';

export const costSplitSteps = ['propose-split', 'agree-split', 'decline-split', 'supersede-split'] as const;

export const costSplitAdvanced = defineEvent('touring.cost-split.advanced', 1, {
  key: 'splitId',
  when: 'when a division of the shared costs of a tour is proposed, agreed to by every host concerned, declined, or replaced by a later one; amounts stay with touring',
  data: {
    splitId: id(), tourId: id(), organiserId: id(), title: title(), number: integer(1, 10_000), step: code(costSplitSteps), state: word(), contentHash: hash(),
    // Of a proposal: the hosts who are to answer it.
    toAnswerIds: optional(listOf(id(), 100)),
  },
});

export const settlementSteps = [
  'draw-up', 'redraw', 'present', 'take-back', 'sign', 'countersign', 'close-even', 'state-part', 'state-payment', 'deny-receipt', 'confirm-part', 'confirm-receipt',
  // Taken no more: accounts were once closed by their organiser alone, and their events are still in the log.
  'confirm-payment',
] as const;

export const settlementAdvanced = defineEvent('touring.settlement.advanced', 1, {
  key: 'stopId',
  when: 'when the account of a stop is drawn up, presented, taken back, signed by one side or by both, said to be paid by whoever owes, confirmed or denied by whoever is owed, or closed; amounts stay with touring',
  data: {
    stopId: id(), tourId: id(), organiserId: id(), hostId: id(), title: title(), step: code(settlementSteps), state: word(), contentHash: hash(),
    // Of a signed account: who still has to pay, and who has to say whether what is said to be paid has come.
    toPayIds: optional(listOf(id(), 2)), toConfirmIds: optional(listOf(id(), 2)),
  },
});
