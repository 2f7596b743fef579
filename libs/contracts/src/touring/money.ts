import { defineEvent } from '../define-event';
import { code, hash, id, integer, title, word } from '../fields';

export const costSplitSteps = ['propose-split', 'agree-split', 'decline-split', 'supersede-split'] as const;

export const costSplitAdvanced = defineEvent('touring.cost-split.advanced', 1, {
  key: 'splitId',
  when: 'when a division of the shared costs of a tour is proposed, agreed to by every host concerned, declined, or replaced by a later one; amounts stay with touring',
  data: { splitId: id(), tourId: id(), organiserId: id(), title: title(), number: integer(1, 10_000), step: code(costSplitSteps), state: word(), contentHash: hash() },
});

export const settlementSteps = ['draw-up', 'redraw', 'present', 'take-back', 'sign', 'countersign', 'confirm-payment'] as const;

export const settlementAdvanced = defineEvent('touring.settlement.advanced', 1, {
  key: 'stopId',
  when: 'when the account of a stop is drawn up, presented, taken back, signed by one side or by both, or paid; amounts stay with touring',
  data: { stopId: id(), tourId: id(), organiserId: id(), hostId: id(), title: title(), step: code(settlementSteps), state: word(), contentHash: hash() },
});
