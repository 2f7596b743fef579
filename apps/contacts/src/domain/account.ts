import { defineLifecycle } from '@caravanserai/kernel';

/** An account of any issuer that belongs to a person; one that was never linked reads public things only. */
export const accountLifecycle = defineLifecycle({
  workflow: 'contacts.account',
  initial: 'linked',
  states: {
    linked: { meaning: 'whoever signs in with it is this person' },
    unlinked: { meaning: 'belongs to nobody any more; issuer and subject are deleted', final: true },
  },
  transitions: [
    { action: 'link', from: null, to: 'linked', actor: 'invited-account', guards: ['by-invitation-only'], emits: 'contacts.account.linked.v1' },
    { action: 'unlink', from: ['linked'], to: 'unlinked', actor: 'administrator', emits: 'contacts.account.unlinked.v1' },
  ],
});
