import type { Policy } from '@caravanserai/access';

/** Who may do what. An inbox and the choices about it belong to a person, whichever organisation they act for. */
export const policy: Policy = {
  'read-inbox': { who: 'linked' },
  'read-notification': { who: 'self' },
  'explain-notification': { who: 'self' },
  'mark-read': { who: 'self' },
  'read-preferences': { who: 'linked' },
  'change-preferences': { who: 'linked' },
  // Whoever holds the link of a letter: its signature is what is asked for.
  'look-at-unsubscribe-link': { who: 'public' },
  unsubscribe: { who: 'public' },
  'read-mailbox': { who: 'public' },
  'read-production-mailbox': { who: 'administrator' },
};
