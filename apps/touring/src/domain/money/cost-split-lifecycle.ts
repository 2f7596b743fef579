import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.cost-split.advanced.v1';

/** One version of how the shared costs of a tour are divided. Whoever is to bear a share agrees to these numbers, or none of them hold. */
export const costSplitLifecycle = defineLifecycle({
  workflow: 'touring.cost-split',
  initial: 'proposed',
  states: {
    proposed: { meaning: 'The organiser has laid the shares open with their derivation; each host concerned is to answer.', longestDays: 30 },
    agreed: { meaning: 'Every host concerned has agreed to these shares: they are the ones that accounts are settled by.' },
    declined: { meaning: 'A host has declined; another version is needed.', final: true },
    superseded: { meaning: 'A later version has taken its place.', final: true },
  },
  transitions: [
    { action: 'propose-split', from: null, to: 'proposed', actor: 'organiser', guards: ['shares-add-up'], emits: advanced, with: { step: 'propose-split' } },
    { action: 'agree-split', from: ['proposed'], to: 'agreed', actor: 'host', guards: ['every-host-has-agreed'], emits: advanced, with: { step: 'agree-split' } },
    { action: 'decline-split', from: ['proposed'], to: 'declined', actor: 'host', emits: advanced, with: { step: 'decline-split' } },
    { action: 'supersede-split', from: ['proposed', 'agreed'], to: 'superseded', actor: 'system', emits: advanced, with: { step: 'supersede-split' } },
  ],
});

export type CostSplitState = StateOf<typeof costSplitLifecycle>;
export type CostSplitAction = ActionOf<typeof costSplitLifecycle>;
