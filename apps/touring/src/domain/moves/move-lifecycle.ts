import { type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.move.advanced.v1';

/**
 * The way of other dates for a confirmed stop: one side proposes, the other accepts. Nothing moves before that, and then the
 * reservation of space and set moves in the same transaction.
 */
export const moveLifecycle = defineLifecycle({
  workflow: 'touring.move',
  initial: 'proposed',
  states: {
    proposed: { meaning: 'One side wants other dates for a confirmed stop; the other side is to answer.', longestDays: 14 },
    accepted: { meaning: 'Both sides want it: the stop has the new dates.', final: true },
    declined: { meaning: 'The other side keeps to the dates.', final: true },
    withdrawn: { meaning: 'Who proposed it wants it no more.', final: true },
  },
  transitions: [
    { action: 'propose-move', from: null, to: 'proposed', actor: 'party', guards: ['stop-is-confirmed', 'dates-fit-the-offer', 'rules-let-confirm'], emits: advanced, with: { state: 'proposed' } },
    { action: 'accept-move', from: ['proposed'], to: 'accepted', actor: 'other-party', guards: ['rules-let-confirm', 'space-and-set-are-free'], emits: advanced, with: { state: 'accepted' } },
    { action: 'decline-move', from: ['proposed'], to: 'declined', actor: 'other-party', emits: advanced, with: { state: 'declined' } },
    { action: 'withdraw-move', from: ['proposed'], to: 'withdrawn', actor: 'party', emits: advanced, with: { state: 'withdrawn' } },
  ],
});

export type MoveState = StateOf<typeof moveLifecycle>;
export type MoveAnswer = 'accept-move' | 'decline-move' | 'withdraw-move';
