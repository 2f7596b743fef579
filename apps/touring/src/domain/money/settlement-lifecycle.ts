import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.settlement.advanced.v1';

/** The account of one stop between its host and the organiser. What was once presented is never changed under a signature: it is taken back first. */
export const settlementLifecycle = defineLifecycle({
  workflow: 'touring.settlement',
  initial: 'draft',
  states: {
    draft: { meaning: 'The organiser draws the account up from what is recorded.', longestDays: 60 },
    presented: { meaning: 'The account lies before both sides; nobody has signed it.', longestDays: 30 },
    'signed-by-one': { meaning: 'One side has signed these lines.', longestDays: 30 },
    signed: { meaning: 'Both sides have signed the same lines; the closing balance is owed.', longestDays: 60 },
    paid: { meaning: 'The closing balance has been paid, or there was none.', final: true },
  },
  transitions: [
    { action: 'draw-up', from: null, to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'draw-up' } },
    { action: 'redraw', from: ['draft'], to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'redraw' } },
    { action: 'present', from: ['draft'], to: 'presented', actor: 'organiser', guards: ['stop-is-over', 'shared-costs-are-agreed', 'records-are-as-drawn'], emits: advanced, with: { step: 'present' } },
    { action: 'take-back', from: ['presented', 'signed-by-one'], to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'take-back' } },
    { action: 'sign', from: ['presented'], to: 'signed-by-one', actor: 'signatory', emits: advanced, with: { step: 'sign' } },
    { action: 'countersign', from: ['signed-by-one'], to: 'signed', actor: 'signatory', guards: ['other-side-has-signed'], emits: advanced, with: { step: 'countersign' } },
    { action: 'confirm-payment', from: ['signed'], to: 'paid', actor: 'organiser', emits: advanced, with: { step: 'confirm-payment' } },
  ],
});

export type SettlementState = StateOf<typeof settlementLifecycle>;
export type SettlementAction = ActionOf<typeof settlementLifecycle>;
