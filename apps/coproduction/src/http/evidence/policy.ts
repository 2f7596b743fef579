import type { Policy } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

/** Papers and bundles are read with the agreement's own right to read. */
export const evidencePolicy: Policy = {
  'list-signing-keys': { who: 'linked' },
  // Whoever acts for an organisation may have a key before they may sign.
  'register-signing-key': { who: 'party', roles: ['organisation'], power: powers },
  'read-signing-key': { who: 'party', roles: ['organisation'], power: 'administer-organisation' },
  'confirm-signing-key': { who: 'party', roles: ['organisation'], power: 'administer-organisation' },
  // To all but its owner there is no such key.
  'give-up-signing-key': { who: 'self' },
  'replace-issuer-key': { who: 'administrator' },
  'read-issuer': { who: 'public' },
  'verify-root': { who: 'public' },
};
