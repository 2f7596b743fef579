import { type StateOf, defineLifecycle } from '@caravanserai/kernel';

/** One touring set on the road. It can be in one place at a time, which is why a tour and not an offer carries the calendar. */
export const tourLifecycle = defineLifecycle({
  workflow: 'touring.tour',
  initial: 'planned',
  states: {
    planned: { meaning: 'Hosts may hold dates.' },
    ended: { meaning: 'The set has come home; no further dates can be held.', final: true },
    recorded: { meaning: 'A tour of the past, entered by import.', final: true },
  },
  transitions: [
    { action: 'plan-tour', from: null, to: 'planned', actor: 'organiser', guards: ['offer-is-published'], emits: 'touring.tour.planned.v1' },
    { action: 'end-tour', from: ['planned'], to: 'ended', actor: 'organiser', guards: ['no-stop-ahead'], emits: 'touring.tour.ended.v1', with: { reason: 'by-organiser' } },
    { action: 'end-with-offer', from: ['planned'], to: 'ended', actor: 'system', emits: 'touring.tour.ended.v1', with: { reason: 'offer-withdrawn' } },
    { action: 'record-tour', from: null, to: 'recorded', actor: 'administrator', guards: ['lies-in-the-past'], emits: 'touring.tour.recorded.v1' },
  ],
});

export type TourState = StateOf<typeof tourLifecycle>;
