import { defineLifecycle, type StateOf } from '@caravanserai/kernel';

/** Why a row of an import is not simply recorded. */
export type ImportDoubt = 'row-changed' | 'stop-recorded-elsewhere';

/** Whether a row that says something else than what is recorded is that very thing: asked by the import, answered by a person, once. */
export const importProposalLifecycle = defineLifecycle({
  workflow: 'touring.import-proposal',
  initial: 'open',
  states: {
    open: { meaning: 'A person has to look at it.', longestDays: 30 },
    same: { meaning: 'It is one of the candidates, which now says what the row says.', final: true },
    different: { meaning: 'It is none of them; they stay as they are, and these words are not asked about again.', final: true },
  },
  transitions: [
    { action: 'propose', from: null, to: 'open', actor: 'import', emits: 'touring.import-proposal.raised.v1' },
    { action: 'say-same', from: ['open'], to: 'same', actor: 'administrator', guards: ['is-a-candidate'], emits: 'touring.import-proposal.decided.v1', with: { decision: 'same' } },
    { action: 'say-different', from: ['open'], to: 'different', actor: 'administrator', emits: 'touring.import-proposal.decided.v1', with: { decision: 'different' } },
  ],
});

export type ImportProposalState = StateOf<typeof importProposalLifecycle>;
