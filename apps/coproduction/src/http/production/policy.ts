import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';
import { tableRoles } from '../../store/production/productions';

/** Whatever somebody may do for an organisation at the table, they may read; what they may do there their seats decide. */
const atTable: Rule = { who: 'party', roles: tableRoles, power: powers };
const readers: readonly Rule[] = [{ who: 'administrator' }, atTable];

/** Administrators read, and never touch a text or the log. */
export const productionPolicy: Policy = {
  'list-productions': readers,
  'read-production': readers,
  'read-production-catalogue': { who: 'signed-in' },
  'create-production': { who: 'party', roles: ['convenor'], power: 'negotiate' },
  'step-production': atTable,
  'sign-production': { who: 'party', roles: tableRoles, power: 'sign' },
};
