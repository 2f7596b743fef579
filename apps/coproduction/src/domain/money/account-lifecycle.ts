import { type StateOf, defineLifecycle } from '@caravanserai/kernel';

/** The workflow of a collection account. It stays open as long as a work earns, so that being open is never late. */
export const accountLifecycle = defineLifecycle({
  workflow: 'coproduction.account',
  initial: 'open',
  states: {
    open: { meaning: 'Receipts are recorded and paid out by the agreed waterfall.' },
    closed: { meaning: 'Nothing more comes in; the residue of rounding has been released.', final: true },
  },
  transitions: [
    { action: 'open', from: null, to: 'open', actor: 'parties', guards: ['waterfall-holds-together', 'parties-are-named'], emits: 'coproduction.account.opened.v1' },
    { action: 'record-receipt', from: ['open'], to: 'open', actor: 'finance', guards: ['currency-has-a-rate', 'book-goes-forward'], emits: 'coproduction.account.receipt-recorded.v1' },
    { action: 'amend-terms', from: ['open'], to: 'open', actor: 'amendment', guards: ['amendment-is-executed', 'nothing-paid-changes'], emits: 'coproduction.account.terms-amended.v1' },
    { action: 'close', from: ['open'], to: 'closed', actor: 'finance', guards: ['nothing-to-recover'], emits: 'coproduction.account.closed.v1' },
  ],
});

export type AccountStatus = StateOf<typeof accountLifecycle>;
