import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const administrator: Rule = { who: 'administrator' };
const organiser = (power: typeof powers | 'manage-tours'): Rule => ({ who: 'party', roles: ['organiser'], power });

/** Who may do what with rules, their facts, moves of dates and the ledger of holds. */
export const rulesPolicy: Policy = {
  'list-rules': { who: 'public' },
  'list-reference-rows': { who: 'public' },
  'set-rule-level': administrator,
  'enter-reference-row': administrator,
  'read-tour-rules': [organiser(powers), administrator],
  'read-hold-ledger': [{ who: 'party', roles: ['organiser', 'host'], power: powers }, administrator],
  'move-stop': { who: 'party', roles: ['organiser', 'host'], power: 'manage-tours' },
  'answer-move': { who: 'party', roles: ['organiser', 'host'], power: 'manage-tours' },
};
