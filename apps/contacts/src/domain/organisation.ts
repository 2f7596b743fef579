import { defineLifecycle, type StateOf } from '@caravanserai/kernel';

/** Organisations of the directory. Closing is not deleting: tours and agreements of the past go on naming it. */
export const organisationLifecycle = defineLifecycle({
  workflow: 'contacts.organisation',
  initial: 'active',
  states: {
    active: { meaning: 'can be found, invited, empowered and party to new work' },
    closed: { meaning: 'exists no longer or is no longer served; what it did stays, nobody can act for it anew' },
  },
  transitions: [
    { action: 'register', from: null, to: 'active', actor: 'secretariat', emits: 'contacts.organisation.registered.v1' },
    { action: 'change', from: ['active'], to: 'active', actor: 'organisation', emits: 'contacts.organisation.changed.v1', with: { status: 'active' } },
    { action: 'close', from: ['active'], to: 'closed', actor: 'secretariat', emits: 'contacts.organisation.changed.v1', with: { status: 'closed' } },
    { action: 'reopen', from: ['closed'], to: 'active', actor: 'secretariat', emits: 'contacts.organisation.changed.v1' },
  ],
});

export type OrganisationStatus = StateOf<typeof organisationLifecycle>;
