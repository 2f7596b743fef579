import { code, date, id, integer, optional, title, word } from '../fields';
import { defineEvent } from '../define-event';

export const obligationSteps = ['derive', 'redate', 'fall-due', 'breach', 'meet', 'waive'] as const;

/** What a party owes by a clause, in words of the trade. */
export const obligationMatters = [
  'payment', 'contribution-in-kind', 'performances', 'transport', 'insurance', 'billing', 'option', 'authority-application', 'delivery', 'residency',
] as const;

export const obligationAdvanced = defineEvent('coproduction.obligation.advanced', 1, {
  key: 'obligationId',
  when: 'when what a party of an executed co-production owes by a day has taken a step; the step is told by its name, and where it led to',
  data: {
    obligationId: id(), productionId: id(), title: title(), byOrganisationId: id(), clause: word(), matter: code(obligationMatters), dueOn: date(),
    /** Days until the day it is due on; below zero once that is past. */
    daysLeft: optional(integer(-40_000, 40_000)), step: code(obligationSteps), state: word(),
  },
});
