import { defineLifecycle } from '@caravanserai/kernel';

/** A run of performances at one place. Only what lies in the past is known so far; booking one comes with the performing arts. */
export const engagementLifecycle = defineLifecycle({
  workflow: 'touring.engagement',
  initial: 'recorded',
  states: { recorded: { meaning: 'An engagement of the past, entered by import.', final: true } },
  transitions: [
    { action: 'record-engagement', from: null, to: 'recorded', actor: 'administrator', guards: ['lies-in-the-past'], emits: 'touring.engagement.recorded.v1' },
  ],
});
