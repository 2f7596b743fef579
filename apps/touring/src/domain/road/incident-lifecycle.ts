import { type StateOf, defineLifecycle } from '@caravanserai/kernel';

/** Damage, loss, a climate out of range: while it is open neither the transport nor the exhibition can be closed. */
export const incidentLifecycle = defineLifecycle({
  workflow: 'touring.incident',
  initial: 'open',
  states: {
    open: { meaning: 'It has been reported and is being dealt with.', longestDays: 30 },
    closed: { meaning: 'It has been dealt with.', final: true },
  },
  transitions: [
    { action: 'raise', from: null, to: 'open', actor: 'party', emits: 'touring.incident.raised.v1' },
    { action: 'close', from: ['open'], to: 'closed', actor: 'organiser', emits: 'touring.incident.closed.v1' },
  ],
});

export type IncidentState = StateOf<typeof incidentLifecycle>;
