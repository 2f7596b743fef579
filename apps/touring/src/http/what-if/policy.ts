import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';
import { hostRoles } from '../../domain/what-if/roles';

const organiser: Rule = { who: 'party', roles: ['organiser'], power: 'manage-tours' };
const administrator: Rule = { who: 'administrator' };
const reader: Rule = { who: 'party', roles: ['organiser', ...hostRoles], power: powers };

/** A copy is the organiser's own until it is proposed; then the hosts touched read their part of it and answer. */
export const whatIfPolicy: Policy = {
  'draft-what-if': organiser,
  'change-what-if': organiser,
  'advance-what-if': organiser,
  'answer-what-if': { who: 'party', roles: hostRoles, power: 'manage-tours' },
  'list-what-ifs': [reader, administrator],
  'read-what-if': [reader, administrator],
  'read-whole-what-if': [{ who: 'party', roles: ['organiser'], power: powers }, administrator],
  'read-relay': [{ who: 'party', roles: ['organiser'], power: powers }, administrator],
  'invite-relay': organiser,
};
