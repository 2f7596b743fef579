import { type ActionOf, type StateOf, addDays, defineLifecycle } from '@caravanserai/kernel';
import type { StopAction } from './stop-lifecycle';

const advanced = 'touring.hosting-saga.advanced.v1';
const underWay = ['offered', 'drafted', 'signing'] as const;

/**
 * The work that leads from a sent contract to a confirmed stop, over two services. `touring` reserves first and releases in the
 * end, so the compensation of every failed end lies here: see `agreementEnds`. `longestDays` raises the alarm that a step is
 * overdue; what ends the saga in time is coproduction's own deadline to sign.
 */
export const hostingSaga = defineLifecycle({
  workflow: 'touring.hosting-saga',
  run: 'round',
  initial: 'offered',
  states: {
    offered: { meaning: 'Space and set are reserved; coproduction is to draft the agreement.', longestDays: 1 },
    drafted: { meaning: 'The parties negotiate the text.', longestDays: 30 },
    signing: { meaning: 'Every party has agreed to one text; signatures are awaited.', longestDays: 30 },
    confirmed: { meaning: 'The agreement was executed and the stop confirmed.', final: true },
    declined: { meaning: 'A party declined; the reservation was released.', final: true },
    lapsed: { meaning: 'The time to sign ran out; the reservation was released.', final: true },
    withdrawn: { meaning: 'A party withdrew before execution; the reservation was released.', final: true },
  },
  transitions: [
    { action: 'send-contract', from: null, to: 'offered', actor: 'touring', emits: advanced, with: { state: 'offered' } },
    { action: 'draft-agreement', from: ['offered'], to: 'drafted', actor: 'coproduction', emits: advanced, with: { state: 'drafted' } },
    { action: 'agree-text', from: ['drafted'], to: 'signing', actor: 'coproduction', emits: advanced, with: { state: 'signing' } },
    { action: 'reopen-text', from: ['signing'], to: 'drafted', actor: 'coproduction', emits: advanced, with: { state: 'drafted' } },
    { action: 'execute-agreement', from: underWay, to: 'confirmed', actor: 'coproduction', emits: advanced, with: { state: 'confirmed' } },
    { action: 'decline-agreement', from: underWay, to: 'declined', actor: 'coproduction', emits: advanced, with: { state: 'declined' } },
    { action: 'lapse-agreement', from: underWay, to: 'lapsed', actor: 'coproduction', emits: advanced, with: { state: 'lapsed' } },
    { action: 'withdraw-agreement', from: underWay, to: 'withdrawn', actor: 'coproduction', emits: advanced, with: { state: 'withdrawn' } },
  ],
});

export type SagaState = StateOf<typeof hostingSaga>;
export type SagaAction = ActionOf<typeof hostingSaga>;

export type ReleaseReason = 'declined' | 'withdrawn-by-organiser' | 'withdrawn-by-host' | 'lapsed';

/** How the saga compensates when the agreement falls: which step frees space and set, and with it moves the holds behind up. */
export const agreementEnds: Readonly<Record<ReleaseReason, { readonly saga: SagaAction; readonly compensation: StopAction }>> = {
  declined: { saga: 'decline-agreement', compensation: 'decline-contract' },
  lapsed: { saga: 'lapse-agreement', compensation: 'lapse-contract' },
  'withdrawn-by-organiser': { saga: 'withdraw-agreement', compensation: 'withdraw-organiser' },
  'withdrawn-by-host': { saga: 'withdraw-agreement', compensation: 'withdraw-host' },
};

/** The instant from which a step counts as overdue, or null where the saga has ended. */
export function overdueAt(state: SagaState, enteredAt: string): string | null {
  const days = hostingSaga.definition.states.find((rule) => rule.state === state)?.longestDays ?? null;
  return days === null ? null : addDays(enteredAt.slice(0, 10), days) + enteredAt.slice(10);
}
