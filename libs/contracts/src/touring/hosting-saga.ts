import { defineEvent } from '../define-event';
import { id, instant, integer, optional, word } from '../fields';

export const hostingSagaAdvanced = defineEvent('touring.hosting-saga.advanced', 1, {
  key: 'stopId',
  when: 'when the work that leads from a sent contract to a confirmed stop, over touring and coproduction, takes a step or ends',
  data: {
    stopId: id(),
    round: integer(1),
    state: word(),
    agreementId: optional(id()),
    /** The instant after which the step counts as overdue; absent once the saga has ended. */
    overdueAt: optional(instant()),
  },
});
