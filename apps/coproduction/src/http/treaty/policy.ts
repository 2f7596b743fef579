import type { Policy } from '@caravanserai/access';

/** Rows and rules are open so that everybody can check a verdict; a verdict costs time and so needs an account. */
export const treatyPolicy: Policy = {
  'list-instruments': { who: 'public' },
  'list-treaty-rows': { who: 'public' },
  'compare-conventions': { who: 'public' },
  'judge-treaties': { who: 'signed-in' },
  'enter-treaty-row': { who: 'administrator' },
};
