import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';
import { accountRoles } from '../../domain/money/account';

const readers: readonly Rule[] = [{ who: 'administrator' }, { who: 'party', roles: accountRoles.all, power: powers }];

/** The keeper has the finance role; closing gives money away for good, so that it takes the power to sign. */
export const moneyPolicy: Policy = {
  'list-accounts': readers,
  'read-account': readers,
  'suppose-account': readers,
  'open-account': { who: 'party', roles: accountRoles.lead, power: 'negotiate' },
  'record-receipt': { who: 'party', roles: accountRoles.keeper, power: 'negotiate' },
  'close-account': { who: 'party', roles: accountRoles.keeper, power: 'sign' },
};
