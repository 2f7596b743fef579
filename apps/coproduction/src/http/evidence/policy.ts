import type { Policy } from '@caravanserai/access';

/** Papers and bundles are read with the agreement's own right to read. */
export const evidencePolicy: Policy = {
  'list-signing-keys': { who: 'signed-in' },
  'register-signing-key': { who: 'party', roles: ['organisation'], power: 'sign' },
  'read-signing-key': { who: 'party', roles: ['organisation'], power: 'administer-organisation' },
  'confirm-signing-key': { who: 'party', roles: ['organisation'], power: 'administer-organisation' },
  // Whose key it is only its owner knows: to all others there is none.
  'give-up-signing-key': { who: 'signed-in' },
  'read-issuer': { who: 'public' },
  'verify-root': { who: 'public' },
};
