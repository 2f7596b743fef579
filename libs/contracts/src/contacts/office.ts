import { defineEvent } from '../define-event';
import { id, instant, partner } from '../fields';

export const officeVacancyOverdue = defineEvent('contacts.office.vacancy-overdue', 1, {
  key: 'officeId',
  when: 'when nobody has been in force in an office for 30 days',
  data: { officeId: id(), partner: partner(), vacantSince: instant() },
});
