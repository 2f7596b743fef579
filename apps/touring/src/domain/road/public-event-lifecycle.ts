import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const changed = 'touring.public-event.changed.v1';
const shown = ['scheduled', 'rescheduled', 'postponed', 'moved-online'] as const;

/** What the public may know of a confirmed stop (rule R28: never before the contract is signed). */
export const publicEventLifecycle = defineLifecycle({
  workflow: 'touring.public-event',
  initial: 'hidden',
  states: {
    hidden: { meaning: 'The host is preparing it; nobody else knows.' },
    scheduled: { meaning: 'It stands in the calendar.' },
    rescheduled: { meaning: 'It stands in the calendar on other days than first announced.' },
    postponed: { meaning: 'It does not take place on the days announced; new ones are not known.' },
    'moved-online': { meaning: 'It takes place on the net.' },
    past: { meaning: 'It is over.', final: true },
    cancelled: { meaning: 'It does not take place; the calendar says so.', final: true },
  },
  transitions: [
    { action: 'prepare', from: null, to: 'hidden', actor: 'host', guards: ['stop-is-confirmed'], emits: changed, with: { step: 'prepare' } },
    { action: 'describe', from: ['hidden'], to: 'hidden', actor: 'host', emits: changed, with: { step: 'describe' } },
    { action: 'describe', from: ['scheduled'], to: 'scheduled', actor: 'host', emits: changed, with: { step: 'describe' } },
    { action: 'describe', from: ['rescheduled'], to: 'rescheduled', actor: 'host', emits: changed, with: { step: 'describe' } },
    { action: 'describe', from: ['postponed'], to: 'postponed', actor: 'host', emits: changed, with: { step: 'describe' } },
    { action: 'describe', from: ['moved-online'], to: 'moved-online', actor: 'host', emits: changed, with: { step: 'describe' } },
    { action: 'schedule', from: ['hidden'], to: 'scheduled', actor: 'host', emits: changed, with: { step: 'schedule' } },
    { action: 'reschedule', from: shown, to: 'rescheduled', actor: 'host', emits: changed, with: { step: 'reschedule' } },
    { action: 'postpone', from: ['scheduled', 'rescheduled', 'moved-online'], to: 'postponed', actor: 'host', emits: changed, with: { step: 'postpone' } },
    { action: 'move-online', from: ['scheduled', 'rescheduled', 'postponed'], to: 'moved-online', actor: 'host', emits: changed, with: { step: 'move-online' } },
    { action: 'cancel', from: ['hidden', ...shown], to: 'cancelled', actor: 'host', emits: changed, with: { step: 'cancel' } },
    { action: 'pass', from: shown, to: 'past', actor: 'system', guards: ['last-day-is-over'], emits: changed, with: { step: 'pass' } },
  ],
});

export type PublicEventState = StateOf<typeof publicEventLifecycle>;
export type PublicEventAction = ActionOf<typeof publicEventLifecycle>;

/** Steps after which calendars must take the entry anew: SEQUENCE grows with days, place and status (RFC 5546, 2.1.4), not with a ticket's address. */
export const movesSequence = (step: PublicEventAction): boolean => !['prepare', 'describe', 'pass'].includes(step);
export const publicStates: readonly PublicEventState[] = [...shown, 'cancelled', 'past'];
