import { type ActionOf, type StateOf, defineLifecycle } from '@caravanserai/kernel';

const advanced = 'touring.what-if.advanced.v1';
const publishable = ['every-change-can-be-published', 'rules-let-confirm', 'space-and-set-are-free'] as const;

/** The way of a copy of a tour in which changes are tried: nothing of the tour changes before it is published, and then all of it at once. */
export const whatIfLifecycle = defineLifecycle({
  workflow: 'touring.what-if',
  initial: 'draft',
  states: {
    draft: { meaning: 'The organiser tries changes of a tour; nobody else sees them.' },
    proposed: { meaning: 'Every host whose stay is touched is asked; no other is.', longestDays: 21 },
    published: { meaning: 'Every host touched has accepted, and the tour has changed in one step.', final: true },
    declined: { meaning: 'A host touched does not want it; the tour stays as it is.', final: true },
    withdrawn: { meaning: 'The organiser wants it no more.', final: true },
  },
  transitions: [
    { action: 'draft-what-if', from: null, to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'draft-what-if' } },
    { action: 'change-what-if', from: ['draft'], to: 'draft', actor: 'organiser', emits: advanced, with: { step: 'change-what-if' } },
    { action: 'propose-what-if', from: ['draft'], to: 'proposed', actor: 'organiser', guards: publishable, emits: advanced, with: { step: 'propose-what-if' } },
    { action: 'accept-what-if', from: ['proposed'], to: 'proposed', actor: 'host', guards: ['host-is-touched', 'tour-has-not-changed'], emits: advanced, with: { step: 'accept-what-if' } },
    { action: 'decline-what-if', from: ['proposed'], to: 'declined', actor: 'host', guards: ['host-is-touched'], emits: advanced, with: { step: 'decline-what-if' } },
    {
      action: 'publish-what-if', from: ['proposed'], to: 'published', actor: 'organiser',
      guards: ['every-host-touched-has-accepted', 'tour-has-not-changed', ...publishable], emits: advanced, with: { step: 'publish-what-if' },
    },
    { action: 'withdraw-what-if', from: ['draft', 'proposed'], to: 'withdrawn', actor: 'organiser', emits: advanced, with: { step: 'withdraw-what-if' } },
  ],
});

export type WhatIfState = StateOf<typeof whatIfLifecycle>;
export type WhatIfAction = ActionOf<typeof whatIfLifecycle>;
