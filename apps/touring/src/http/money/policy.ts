import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const administrator: Rule = { who: 'administrator' };
const organiser: Rule = { who: 'party', roles: ['organiser'], power: 'manage-tours' };
const either: Rule = { who: 'party', roles: ['organiser', 'host'], power: 'manage-tours' };

/** Who may do what with the money of a tour and its record of carbon. What binds an organisation to pay is signed by who may sign for it. */
export const moneyPolicy: Policy = {
  'read-tour-money': [{ who: 'party', roles: ['organiser', 'host'], power: powers }, administrator],
  'record-cost': either,
  'propose-split': organiser,
  'answer-split': { who: 'party', roles: ['host'], power: 'sign' },
  'advance-settlement': organiser,
  // Which of the two it is, the balance says.
  'report-payment': either,
  'sign-settlement': { who: 'party', roles: ['organiser', 'host'], power: 'sign' },
  'state-sustainability': organiser,
};
