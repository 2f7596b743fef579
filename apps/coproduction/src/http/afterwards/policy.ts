import type { Policy } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';
import { tableRoles } from '../../store/production/productions';

/** What is owed is read by whoever reads the productions; who may say that it is done the obligation itself says. */
export const afterwardsPolicy: Policy = {
  'list-obligations': [{ who: 'administrator' }, { who: 'party', roles: tableRoles, power: powers }],
  'step-obligation': { who: 'party', roles: tableRoles, power: powers },
};
