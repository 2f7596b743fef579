import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const organiser: Rule = { who: 'party', roles: ['organiser'], power: 'manage-tours' };
const host: Rule = { who: 'party', roles: ['host'], power: 'manage-tours' };
const administrator: Rule = { who: 'administrator' };
const reader = (...roles: string[]): Rule => ({ who: 'party', roles, power: powers });

/**
 * A facility report is confidential to its house: its own people read it, and (role `reader`) the organiser of a stop with which it was
 * handed in. An administrator of the platform is neither.
 */
export const facilityPolicy: Policy = {
  'list-objects': { who: 'public' },
  'add-objects': organiser,
  'change-object': organiser,
  'withdraw-object': organiser,
  'record-consent': organiser,
  'read-object': [reader('organiser'), administrator],
  'read-stop-objects': [reader('organiser', 'host'), administrator],
  'list-stop-objects': organiser,

  'match-spaces': { who: 'signed-in' },

  'enter-facility-report': host,
  'upload-climate-log': host,
  'enter-light-plan': host,
  'submit-facility-report': host,
  'read-facility-report': reader('host', 'reader'),
  'read-facility': reader('host'),
};
