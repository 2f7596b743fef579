import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';
import { roles } from '../domain/party';

const party = (power: Extract<Rule, { who: 'party' }>['power']): Rule => ({ who: 'party', roles, power });
/** Whatever somebody may do for a party, they may read what it has agreed; nobody else may. */
const partiesAndAdministrators: readonly Rule[] = [{ who: 'administrator' }, party(powers)];

/** Who may do what; administrators read and verify, give more time, remind and put people in charge, and never touch a text. */
export const policy: Policy = {
  'list-agreements': partiesAndAdministrators,
  'read-agreement': partiesAndAdministrators,
  'propose-terms': party('negotiate'),
  'accept-terms': party('negotiate'),
  'reopen-agreement': party('negotiate'),
  'decline-agreement': party('negotiate'),
  'withdraw-agreement': party('negotiate'),
  'extend-deadline': { who: 'administrator' },
  'nudge-parties': { who: 'administrator' },
  'assign-agreement': [{ who: 'administrator' }, party('negotiate')],
  'sign-agreement': party('sign'),
  'withdraw-signature': party('sign'),
};
