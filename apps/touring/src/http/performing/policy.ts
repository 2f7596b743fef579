import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const administrator: Rule = { who: 'administrator' };
const host: Rule = { who: 'party', roles: ['host'], power: 'manage-tours' };
const either: Rule = { who: 'party', roles: ['organiser', 'host'], power: 'manage-tours' };
const reader: Rule = { who: 'party', roles: ['organiser', 'host'], power: powers };

/** Of an action of either side the use case says which part, paper or step is whose. */
export const performingPolicy: Policy = {
  'list-engagements': [reader, administrator],
  'read-engagement': [reader, administrator],
  'enquire-engagement': host,
  'describe-engagement': either,
  'answer-rider-line': either,
  'keep-engagement-record': either,
  'advance-engagement': either,
};
