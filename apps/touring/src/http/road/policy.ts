import type { Policy, Rule } from '@caravanserai/access';
import { powers } from '@caravanserai/contracts';

const everybody: Rule = { who: 'public' };
const administrator: Rule = { who: 'administrator' };
const organiser: Rule = { who: 'party', roles: ['organiser'], power: 'manage-tours' };
const host: Rule = { who: 'party', roles: ['host'], power: 'manage-tours' };
const either: Rule = { who: 'party', roles: ['organiser', 'host'], power: 'manage-tours' };
const reader = (...roles: string[]): Rule => ({ who: 'party', roles, power: powers });

/** Of an action of either side the use case says which step or fact is whose. */
export const roadPolicy: Policy = {
  'list-stays': [reader('organiser', 'host'), administrator],
  'read-stay': [reader('organiser', 'host'), administrator],
  'advance-stay': either,
  'record-stay-fact': either,
  'report-stay': host,
  'cancel-stay': either,
  'record-stay-papers': either,
  'keep-stay-file': either,
  'raise-incident': either,
  'close-incident': organiser,
  'write-condition-report': either,
  'advance-condition-report': either,
  'describe-public-event': host,
  'list-public-events': everybody,
  'list-legs': [reader('organiser', 'departure', 'arrival'), administrator],
  'read-leg': [reader('organiser', 'departure', 'arrival'), administrator],
  'plan-leg': organiser,
  'revise-leg': organiser,
  'advance-leg': organiser,
};
