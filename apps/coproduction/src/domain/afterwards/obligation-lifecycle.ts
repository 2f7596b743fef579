import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'coproduction.obligation.advanced.v1';

/** What a party owes by a clause of an executed production. Performing late cures a breach, so that a breach is no end. */
export const obligationLifecycle = defineLifecycle({
  workflow: 'coproduction.obligation',
  initial: 'pending',
  states: {
    pending: { meaning: 'Its day is further away than the time of the reminder.' },
    due: { meaning: 'Its day is near, and whoever owes it has been reminded.', longestDays: 15 },
    met: { meaning: 'It has been done.', final: true },
    waived: { meaning: 'The others do without it, or the agreement no longer asks for it.', final: true },
    breached: { meaning: 'Its day is over and it has not been done.', longestDays: 365 },
  },
  transitions: [
    { action: 'derive', from: null, to: 'pending', actor: 'agreement', emits: advanced, with: { step: 'derive' } },
    { action: 'redate', from: ['pending', 'due', 'breached'], to: 'pending', actor: 'amendment', guards: ['was-not-done'], emits: advanced, with: { step: 'redate' } },
    { action: 'fall-due', from: ['pending'], to: 'due', actor: 'timer', guards: ['reminder-day-has-come'], emits: advanced, with: { step: 'fall-due' } },
    { action: 'breach', from: ['due'], to: 'breached', actor: 'timer', guards: ['its-day-is-over'], emits: advanced, with: { step: 'breach' } },
    { action: 'meet', from: ['pending', 'due', 'breached'], to: 'met', actor: 'debtor', guards: ['evidence-is-named'], emits: advanced, with: { step: 'meet' } },
    { action: 'waive', from: ['pending', 'due', 'breached'], to: 'waived', actor: 'others', guards: ['every-other-party-waives'], emits: advanced, with: { step: 'waive' } },
  ],
});

export type ObligationState = StateOf<typeof obligationLifecycle>;
export type ObligationAction = ActionOf<typeof obligationLifecycle>;
