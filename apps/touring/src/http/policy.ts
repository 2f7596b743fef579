import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';
import { routingPolicy } from './routing/policy';
import { rulesPolicy } from './rules/policy';
import { facilityPolicy } from './facility/policy';
import { moneyPolicy } from './money/policy';
import { performingPolicy } from './performing/policy';
import { roadPolicy } from './road/policy';
import { whatIfPolicy } from './what-if/policy';

const everybody: Rule = { who: 'public' };
const signedIn: Rule = { who: 'signed-in' };
const administrator: Rule = { who: 'administrator' };
const organiser: Rule = { who: 'party', roles: ['organiser'], power: 'manage-tours' };
const host: Rule = { who: 'party', roles: ['host'], power: 'manage-tours' };
/** Whoever may do anything at all for a party may read what concerns it. */
const reader = (...roles: string[]): Rule => ({ who: 'party', roles, power: powers });

/** Who may do what. Several rules of one action are alternatives; what a list shows of each thing is the query's own scope. */
export const policy: Policy = {
  'list-offers': everybody,
  'read-published-offer': everybody,
  'read-offer': [reader('organiser'), administrator],
  'draft-offer': organiser,
  'revise-offer': organiser,
  'submit-offer': organiser,
  'close-offer': organiser,
  'withdraw-offer': organiser,
  'publish-offer': administrator,
  'request-offer-changes': administrator,
  'reject-offer': administrator,

  'list-tours': everybody,
  'read-tour': everybody,
  'plan-tour': organiser,
  'end-tour': organiser,

  'list-spaces': signedIn,
  'read-space': signedIn,
  'read-space-calendar': [reader('host'), administrator],
  'register-space': { who: 'party', roles: ['host'], power: ['manage-tours', 'administer-organisation'] },

  'list-stops': [reader('organiser', 'host'), administrator],
  'read-stop': [reader('organiser', 'host'), administrator],
  'read-saga': [reader('organiser', 'host'), administrator],
  'place-hold': host,
  'release-hold': host,
  'challenge-hold': host,
  'answer-challenge': host,
  'accept-facility-conditions': host,
  'decline-hold': organiser,
  'extend-hold': [organiser, administrator],
  'nudge-stop': administrator,
  'assign-stop': [administrator, { who: 'party', roles: ['organiser', 'host'], power: 'manage-tours' }],
  'assess-facility': organiser,
  'send-contract': organiser,

  ...facilityPolicy,
  ...roadPolicy,
  ...performingPolicy,
  ...moneyPolicy,
  ...routingPolicy,
  ...whatIfPolicy,

  ...rulesPolicy,
  'list-hold-rules': everybody,
  import: administrator,
  'list-import-proposals': administrator,
  'decide-import-proposal': administrator,
};
