import { defineEvent } from '../define-event';
import { code, dateRange, id, integer, title, word } from '../fields';

const engagementFacts = { engagementId: id(), tourId: id(), organiserId: id(), hostId: id(), title: title() };

export const engagementEnquired = defineEvent('touring.engagement.enquired', 1, {
  key: 'engagementId',
  when: 'when a presenter asks a company for a run of performances on its stage',
  data: { ...engagementFacts, days: dateRange(), performances: integer(1, 100) },
});

export const engagementStepsTold = [
  'say-available', 'decline', 'place-hold', 'release', 'expire-hold', 'offer', 'lapse', 'contract', 'begin-advancing', 'close-advancing', 'depart', 'get-in', 'perform', 'get-out', 'settle',
  'cancel-by-host', 'cancel-by-organiser', 'cancel-force-majeure',
] as const;

export const engagementAdvanced = defineEvent('touring.engagement.advanced', 1, {
  key: 'engagementId',
  when: 'when an engagement of performances has taken a step; the step is told by its name, and where it led to',
  data: { ...engagementFacts, step: code(engagementStepsTold), state: word() },
});
