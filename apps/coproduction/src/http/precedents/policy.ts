import type { Policy } from '@caravanserai/access';

/** What has been published may be read by whoever has an account; only administrators bring lists in. */
export const precedentsPolicy: Policy = {
  'list-precedents': { who: 'signed-in' },
  'import-precedents': { who: 'administrator' },
};
