import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.settlement.advanced.v1';

/**
 * The account of one stop between its host and the organiser. What was once presented is never changed under a signature: it is taken back
 * first. Whoever owes says that it is paid, and only whoever is owed says that it has come: nobody closes a debt to somebody else. An account
 * in several currencies has a payment for each, and the last word about the last of them leads on.
 */
export const settlementLifecycle = defineLifecycle({
  workflow: 'touring.settlement',
  initial: 'draft',
  states: {
    draft: { meaning: 'The organiser draws the account up from what is recorded.', longestDays: 60 },
    presented: { meaning: 'The account lies before both sides; nobody has signed it.', longestDays: 30 },
    'signed-by-one': { meaning: 'One side has signed these lines.', longestDays: 30 },
    signed: { meaning: 'Both sides have signed the same lines; the closing balance is owed.', longestDays: 60 },
    'payment-stated': { meaning: 'Whoever owes says that it is paid; whoever is owed is to confirm that it has come.', longestDays: 14 },
    paid: { meaning: 'Whoever was owed the closing balance has received it, or there was none.', final: true },
  },
  transitions: [
    { action: 'draw-up', from: null, to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'draw-up' } },
    { action: 'redraw', from: ['draft'], to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'redraw' } },
    { action: 'present', from: ['draft'], to: 'presented', actor: 'organiser', guards: ['stop-is-over', 'shared-costs-are-agreed', 'records-are-as-drawn'], emits: advanced, with: { step: 'present' } },
    { action: 'take-back', from: ['presented', 'signed-by-one'], to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'take-back' } },
    { action: 'sign', from: ['presented'], to: 'signed-by-one', actor: 'signatory', emits: advanced, with: { step: 'sign' } },
    { action: 'countersign', from: ['signed-by-one'], to: 'signed', actor: 'signatory', guards: ['other-side-has-signed'], emits: advanced, with: { step: 'countersign' } },
    { action: 'close-even', from: ['signed'], to: 'paid', actor: 'system', guards: ['nothing-is-owed'], emits: advanced, with: { step: 'close-even' } },
    { action: 'state-part', from: ['signed'], to: 'signed', actor: 'payer', guards: ['payment-is-owed', 'another-is-owed'], emits: advanced, with: { step: 'state-part' } },
    { action: 'state-payment', from: ['signed'], to: 'payment-stated', actor: 'payer', guards: ['payment-is-owed', 'no-other-is-owed'], emits: advanced, with: { step: 'state-payment' } },
    { action: 'deny-receipt', from: ['signed', 'payment-stated'], to: 'signed', actor: 'payee', guards: ['payment-is-stated'], emits: advanced, with: { step: 'deny-receipt' } },
    { action: 'confirm-part', from: ['signed'], to: 'signed', actor: 'payee', guards: ['payment-is-stated', 'another-is-open'], emits: advanced, with: { step: 'confirm-part' } },
    { action: 'confirm-part', from: ['payment-stated'], to: 'payment-stated', actor: 'payee', guards: ['payment-is-stated', 'another-is-open'], emits: advanced, with: { step: 'confirm-part' } },
    { action: 'confirm-receipt', from: ['payment-stated'], to: 'paid', actor: 'payee', guards: ['payment-is-stated', 'no-other-is-open'], emits: advanced, with: { step: 'confirm-receipt' } },
  ],
});

export type SettlementState = StateOf<typeof settlementLifecycle>;
export type SettlementAction = ActionOf<typeof settlementLifecycle>;
