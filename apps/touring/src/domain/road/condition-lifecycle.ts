import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.condition-report.advanced.v1';

/** The condition of one object at one hand-over. What was written stays: a correction is a new version, and takes new signatures. */
export const conditionLifecycle = defineLifecycle({
  workflow: 'touring.condition-report',
  initial: 'draft',
  states: {
    draft: { meaning: 'The checker is writing it.', longestDays: 14 },
    'signed-by-checker': { meaning: 'The checker stands by it; the other side is to look at it.', longestDays: 14 },
    countersigned: { meaning: 'Both sides agree on the condition.' },
    disputed: { meaning: 'The other side sees it differently.', longestDays: 30 },
    filed: { meaning: 'It has served its purpose and is kept.', final: true },
  },
  transitions: [
    { action: 'open', from: null, to: 'draft', actor: 'checker', emits: advanced, with: { step: 'open' } },
    { action: 'amend', from: ['draft', 'disputed'], to: 'draft', actor: 'checker', emits: advanced, with: { step: 'amend' } },
    { action: 'sign', from: ['draft'], to: 'signed-by-checker', actor: 'checker', emits: advanced, with: { step: 'sign' } },
    { action: 'countersign', from: ['signed-by-checker'], to: 'countersigned', actor: 'counter-party', emits: advanced, with: { step: 'countersign' } },
    { action: 'dispute', from: ['signed-by-checker'], to: 'disputed', actor: 'counter-party', emits: advanced, with: { step: 'dispute' } },
    { action: 'resolve', from: ['disputed'], to: 'countersigned', actor: 'counter-party', emits: advanced, with: { step: 'resolve' } },
    { action: 'file', from: ['countersigned'], to: 'filed', actor: 'organiser', emits: advanced, with: { step: 'file' } },
  ],
});

export type ConditionState = StateOf<typeof conditionLifecycle>;
export type ConditionAction = ActionOf<typeof conditionLifecycle>;
export const agreedStates: readonly ConditionState[] = ['countersigned', 'filed'];
export const signedStates: readonly ConditionState[] = ['signed-by-checker', 'countersigned', 'disputed', 'filed'];
