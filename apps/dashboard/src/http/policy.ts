import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const administrator: Rule = { who: 'administrator' };
/** Whoever may act for an organisation sees what that organisation takes part in. */
const itsPeople: Rule = { who: 'party', roles: ['organiser', 'host', 'organisation'], power: powers };

/** Administrators of the platform see all, the people of an organisation its own, and nobody else anything. */
export const policy: Policy = {
  'see-workflows': [administrator, itsPeople],
  'read-figures': [administrator, itsPeople],
  'list-instances': [administrator, itsPeople],
  'read-story': [administrator, itsPeople],
  'follow-steps': [administrator, itsPeople],
  'export-steps': [administrator, itsPeople],
  'see-health': administrator,
  'import-log': administrator,
  'list-logs': administrator,
  'read-log': administrator,
  'delete-log': administrator,
};
