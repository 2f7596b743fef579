import type { Policy } from '@caravanserai/access';

/** Who may do what. An inbox and the choices about it belong to a person, whichever organisation they act for. */
export const policy: Policy = {
  'read-inbox': { who: 'linked' },
  'read-notification': { who: 'self' },
  'explain-notification': { who: 'self' },
  'mark-read': { who: 'self' },
  'read-preferences': { who: 'linked' },
  'change-preferences': { who: 'linked' },
  'read-mailbox': { who: 'public' },
  'read-production-mailbox': { who: 'administrator' },
};
