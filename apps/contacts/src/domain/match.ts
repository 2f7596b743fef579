import { defineLifecycle } from '@caravanserai/kernel';

/** Whether a row or venue of a file is an organisation that is here already: asked by the import, answered by a person, once. */
export const matchLifecycle = defineLifecycle({
  workflow: 'contacts.match',
  initial: 'open',
  states: {
    open: { meaning: 'a person has to look at it', longestDays: 30 },
    same: { meaning: 'it is one of the candidates; the text is a name of that one now', final: true },
    different: { meaning: 'it is none of them and is never compared with them again', final: true },
  },
  transitions: [
    { action: 'propose', from: null, to: 'open', actor: 'import', emits: 'contacts.match.proposed.v1' },
    { action: 'say-same', from: ['open'], to: 'same', actor: 'secretariat', guards: ['is-a-candidate'], emits: 'contacts.match.decided.v1', with: { decision: 'same' } },
    { action: 'say-different', from: ['open'], to: 'different', actor: 'secretariat', emits: 'contacts.match.decided.v1', with: { decision: 'different' } },
  ],
});
