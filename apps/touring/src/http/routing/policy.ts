import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const organiser: Rule = { who: 'party', roles: ['organiser'], power: 'manage-tours' };

/** A plan shows what hosts state and where their spaces are taken: it is the organiser's own until it asks for dates. */
export const routingPolicy: Policy = {
  'plan-route': organiser,
  'read-route-plans': [{ who: 'party', roles: ['organiser'], power: powers }, { who: 'administrator' }],
};
